import type { ScreeningSummary } from '../record/screening';

/** Of each activity that was screened: the screening that was fixed last, or one that is still open where none was fixed. */
export function latestScreenings(summaries: Iterable<ScreeningSummary>): ReadonlyMap<string, ScreeningSummary> {
  const latest = new Map<string, ScreeningSummary>();
  for (const summary of summaries) {
    const before = latest.get(summary.activity);
    if (before === undefined || (summary.frozenAt ?? '') > (before.frozenAt ?? '')) latest.set(summary.activity, summary);
  }
  return latest;
}
