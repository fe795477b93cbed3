import { currentLists, type ScreeningLists } from '../law/screening-lists';
import type { Activity } from '../record/activity/activity';
import type { Screening } from '../record/screening';
import { askedLists } from './asked';
import { outcome } from './outcome';
import { riskPrint } from './risk';

/**
 * The screening with its outcome fixed for good: a copy of what was asked and answered, that no later list, rule or wording rewrites.
 * One that was fixed before stays as it is.
 * @param at ISO instant
 * @param activityRevision the revision of the activity that was screened
 */
export function freeze(screening: Screening, at: string, activityRevision: string, lists: ScreeningLists = currentLists): Screening {
  if (screening.frozen !== null) return screening;
  const { status, atLeast, atMost, mayRise, explanation, citations, counts, deciding } = outcome(screening, lists);
  return {
    ...screening,
    activityRevision,
    frozen: {
      at,
      status,
      atLeast,
      atMost,
      mayRise,
      explanation,
      citations: [...citations],
      counts,
      deciding: deciding.map(({ id }) => id),
      lists: askedLists(screening, lists),
    },
  };
}

/** The activity that a screening looked at, in the revision that it had then. */
export interface ScreenedActivity {
  readonly revision: string;
  readonly body: Activity;
}

/** The screening fixed on an activity, so that a later change of what bears on its risk shows. */
export function freezeOn(screening: Screening, at: string, { revision, body }: ScreenedActivity): Screening {
  return screening.frozen === null ? { ...freeze(screening, at, revision), activityRisk: riskPrint(body) } : screening;
}
