import { isOpen, type Answer, type GateCounts } from '../record/screening-answers';
import type { ScreeningStatus, SettledStatus } from '../record/screening-copy';
import type { ScreeningSummary } from '../record/screening';
import { nineCriteria } from '../law/dpia-criteria';
import type { GateId } from '../law/screening-list';
import { valueOn } from '../law/values';

/** What the outcome is called on screen and on paper. */
export const statusLabels: Readonly<Record<ScreeningStatus, string>> = {
  mandatory: 'DPIA verplicht',
  asRule: 'DPIA in de regel verplicht',
  ownJudgement: 'Eigen oordeel nodig',
  none: 'Geen DPIA-plicht gevonden',
  undetermined: 'Nog niet te bepalen',
};

/** How many questions of each gate are 'yes' when all are answered. */
export type YesCounts = Readonly<Record<GateId, number>>;

/**
 * From so many of the nine criteria on a DPIA is due as a rule, as the list says that is asked: another number comes with another list,
 * and a screening that was fixed keeps its outcome.
 */
const asRuleFrom = valueOn('dpiaCriteria', nineCriteria.validFrom);

/** The rule of art. 35 AVG for answers that are complete: the heaviest gate says it, another reason only lifts 'none'. */
export function settledStatus(yes: YesCounts): SettledStatus {
  if (yes.article35 > 0 || yes.apList > 0) return 'mandatory';
  if (yes.criteria >= asRuleFrom) return 'asRule';
  return yes.criteria > 0 || yes.otherRisk > 0 ? 'ownJudgement' : 'none';
}

export interface StatusWithBounds {
  readonly status: ScreeningStatus;
  /** the outcome if every open question turned out 'no' */
  readonly atLeast: SettledStatus;
  /** the outcome if every open question turned out 'yes' */
  readonly atMost: SettledStatus;
  /** the outcome stands, but open questions could still make it heavier */
  readonly mayRise: boolean;
}

/** The same rule over answers of which some are open: final where both bounds agree, or where a DPIA is due already. */
export function statusOf(counts: GateCounts): StatusWithBounds {
  const atLeast = settledStatus(bound(counts, 'certain'));
  const atMost = settledStatus(bound(counts, 'possible'));
  const stands = atLeast === atMost || atLeast === 'asRule';
  return { status: stands ? atLeast : 'undetermined', atLeast, atMost, mayRise: stands && atLeast !== atMost };
}

/** The status of a screening in a list, without reading the whole of it. */
export function summaryStatus(summary: Pick<ScreeningSummary, 'counts' | 'frozenStatus'>): ScreeningStatus {
  return summary.frozenStatus ?? statusOf(summary.counts).status;
}

/**
 * What is known of an outcome before it is fixed: that a DPIA is due, which open questions cannot take away. Undefined where the
 * screening is open and may still come to something else, or nobody said that it is done.
 */
export function knownStatus(summary: Pick<ScreeningSummary, 'counts' | 'frozenStatus'>): ScreeningStatus | undefined {
  const status = summaryStatus(summary);
  return summary.frozenStatus !== null || status === 'mandatory' || status === 'asRule' ? status : undefined;
}

/** Whether there are answers to the other open questions with which this one makes the difference. */
export function decides(gate: GateId, answer: Answer | null, counts: GateCounts): boolean {
  if (!isOpen(gate, answer)) return false;
  const certain = bound(counts, 'certain');
  // A gate of which one 'yes' is enough makes a difference only while all others are 'no'; another reason can hide a difference but
  // not make one. So it is enough to try every number of 'yes' that the other open criteria can come to.
  const sums = range(certain.criteria, counts.criteria.possible - (gate === 'criteria' ? 1 : 0));
  return sums.some((criteria) => {
    const no: YesCounts = { ...certain, criteria };
    return settledStatus(no) !== settledStatus({ ...no, [gate]: no[gate] + 1 });
  });
}

function bound(counts: GateCounts, which: 'certain' | 'possible'): YesCounts {
  const { article35, apList, criteria, otherRisk } = counts;
  return { article35: article35[which], apList: apList[which], criteria: criteria[which], otherRisk: otherRisk[which] };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
