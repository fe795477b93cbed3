import type { ScreeningSummary } from '@shared/record/screening';
import type { Row } from '@renderer/records/hooks';

export type ScreeningRow = Row<ScreeningSummary>;

/** The screenings of one activity, newest first. Two people apart from each other may each have begun one. */
export interface Screenings {
  readonly open: readonly ScreeningRow[];
  readonly frozen: readonly ScreeningRow[];
}

const none: Screenings = { open: [], frozen: [] };

/** The screenings of every activity that has one. */
export function screeningsByActivity(rows: readonly ScreeningRow[]): ReadonlyMap<string, Screenings> {
  const found = new Map<string, { open: ScreeningRow[]; frozen: ScreeningRow[] }>();
  for (const row of rows) {
    const of = found.get(row.summary.activity) ?? { open: [], frozen: [] };
    (row.summary.frozen ? of.frozen : of.open).push(row);
    found.set(row.summary.activity, of);
  }
  for (const { open, frozen } of found.values()) {
    open.sort((a, b) => newestFirst(a, b, a.changedAt, b.changedAt));
    frozen.sort((a, b) => newestFirst(a, b, a.summary.frozenAt ?? '', b.summary.frozenAt ?? ''));
  }
  return found;
}

export function screeningsOf(rows: readonly ScreeningRow[], activity: string): Screenings {
  return screeningsByActivity(rows.filter(({ summary }) => summary.activity === activity)).get(activity) ?? none;
}

/** By their instants; the same order everywhere for equal ones. */
function newestFirst(a: ScreeningRow, b: ScreeningRow, at: string, bt: string): number {
  if (at !== bt) return at < bt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
