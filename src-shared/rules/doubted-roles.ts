import { recipientRoleIsLikely } from './activity/sharing';
import { isOpen, type Finding } from './finding';
import type { Records } from './records';
import { partyRules } from './rules';

const waiting: ReadonlySet<string> = new Set(partyRules.filter(({ restsOnRole }) => restsOnRole === true).map(({ id }) => id));

/**
 * The findings without what rests on a role that is likely not true: nobody signs an agreement with a processor that is none.
 * Whoever answered why the role is as it is, gets them.
 */
export function withoutDoubtedRoles(findings: readonly Finding[], { activity }: Pick<Records, 'activity'>): readonly Finding[] {
  const doubted = doubtedIn(findings, activity);
  if (doubted.size === 0) return findings;
  return findings.flatMap((finding) => {
    const { rule, subject, concerns = [], countsFor } = finding;
    const activities = doubted.get(subject.id);
    if (activities === undefined || !waiting.has(rule)) return [finding];
    const left = concerns.filter((id) => !activities.has(id));
    if (left.length === concerns.length) return [finding];
    const counted = countsFor?.filter((id) => !activities.has(id));
    return left.length === 0 ? [] : [{ ...finding, concerns: left, ...(counted !== undefined && { countsFor: counted }) }];
  });
}

/** By party the activities in which its role is doubted. */
function doubtedIn(findings: readonly Finding[], activities: Records['activity']): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { rule, judge, subject, path } = finding;
    // A role that is not known yet is no doubt.
    if (rule !== recipientRoleIsLikely.id || !judge || !isOpen(finding)) continue;
    const party = activities.get(subject.id)?.body.recipients.find(({ id }) => id === path[1])?.party;
    if (party !== undefined) by.set(party, (by.get(party) ?? new Set()).add(subject.id));
  }
  return by;
}
