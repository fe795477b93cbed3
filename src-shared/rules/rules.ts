import type { SubjectKind } from './finding';
import { mandatoryItems } from './activity/mandatory-items';
import type { ComparingRule, Rule } from './rule';

/** Every rule there is, in the order in which findings are shown. A new rule is added here and nowhere else. */
export const activityRules: readonly Rule<'activity'>[] = [mandatoryItems];

export const partyRules: readonly Rule<'party'>[] = [];

export const organisationRules: readonly Rule<'organisation'>[] = [];

export const comparingRules: readonly ComparingRule[] = [];

/** The rules about one kind of record. */
export function rulesOf(kind: SubjectKind): readonly Rule[] {
  const rules = { activity: activityRules, party: partyRules, organisation: organisationRules };
  // A rule is only ever given a body of its own kind: see evaluation.ts.
  return rules[kind] as readonly Rule[];
}
