import type { ScreeningSummary } from '../record/screening';
import { isAhead } from '../values/instant';

/** A screening as lists know it. */
export interface ListedScreening {
  readonly id: string;
  /** ISO instant of the last change */
  readonly changedAt: string;
  readonly summary: ScreeningSummary;
}

/** The screenings of one activity, newest first. Two people apart from each other may each have begun one. */
export interface Screenings<Row extends ListedScreening> {
  readonly open: readonly Row[];
  readonly frozen: readonly Row[];
}

/**
 * The screenings of every activity that has one.
 * @param now milliseconds; what was fixed while a clock was ahead of it counts as older than all of which the day is known
 */
export function screeningsByActivity<Row extends ListedScreening>(rows: Iterable<Row>, now = Date.now()): ReadonlyMap<string, Screenings<Row>> {
  const found = new Map<string, { open: Row[]; frozen: Row[] }>();
  for (const row of rows) {
    const of = found.get(row.summary.activity) ?? { open: [], frozen: [] };
    (row.summary.frozenAt === null ? of.open : of.frozen).push(row);
    found.set(row.summary.activity, of);
  }
  for (const { open, frozen } of found.values()) {
    open.sort((a, b) => newestFirst(a, b, a.changedAt, b.changedAt, now));
    frozen.sort((a, b) => newestFirst(a, b, a.summary.frozenAt ?? '', b.summary.frozenAt ?? '', now));
  }
  return found;
}

export function screeningsOf<Row extends ListedScreening>(rows: readonly Row[], activity: string, now = Date.now()): Screenings<Row> {
  return screeningsByActivity(rows.filter(({ summary }) => summary.activity === activity), now).get(activity) ?? { open: [], frozen: [] };
}

/** The one that counts: the screening that was fixed last, or one that is still open where none was fixed. */
export function latestOf<Row extends ListedScreening>({ open, frozen }: Screenings<Row>): Row | undefined {
  return frozen[0] ?? open[0];
}

/** Of each activity that was screened: the screening that counts. */
export function latestScreenings(rows: Iterable<ListedScreening>, now = Date.now()): ReadonlyMap<string, ScreeningSummary> {
  const latest = [...screeningsByActivity(rows, now)].map(([activity, screenings]) => [activity, latestOf(screenings)?.summary] as const);
  return new Map(latest.filter((entry): entry is readonly [string, ScreeningSummary] => entry[1] !== undefined));
}

/** By their instants, one that is to come last; the same order everywhere for equal ones. */
function newestFirst(a: ListedScreening, b: ListedScreening, at: string, bt: string, now: number): number {
  const [ahead, other] = [isAhead(at, now), isAhead(bt, now)];
  if (ahead !== other) return ahead ? 1 : -1;
  if (at !== bt) return at < bt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
