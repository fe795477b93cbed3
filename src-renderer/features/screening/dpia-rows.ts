import type { ActivitySummary } from '@shared/record/activity/activity';
import type { ScreeningSummary } from '@shared/record/screening';
import { decisionOptions } from '@shared/record/screening-fields';
import { changedSince } from '@shared/screening/changed-since';
import { latestOf, screeningsByActivity, type Screenings } from '@shared/screening/latest';
import { statusLabels, summaryStatus } from '@shared/screening/status';
import { readDate, showDate } from '@shared/values/date';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { shortDayText } from '@renderer/ui/dates';

export type ScreeningRow = Row<ScreeningSummary>;

/** One activity with the screening that counts for it: the one that was fixed last, or else the open one. */
export interface DpiaRow {
  readonly id: string;
  readonly name: string;
  /** none: still to do; client: nobody here has to, the client decides */
  readonly state: 'none' | 'client' | 'open' | 'frozen';
  /** what stands in the column: where the screening is */
  readonly stateText: string;
  readonly outcome: string;
  readonly decision: string;
  /** day of fixing */
  readonly date: string;
  readonly review: string;
  readonly reviewPassed: boolean;
  /** the activity was changed after its screening was fixed */
  readonly changed: boolean;
}

const processorDecides = 'Als verwerker: de opdrachtgever beslist';

/** All activities in the order of their names. @param today ISO date */
export function dpiaRows(activities: readonly Row<ActivitySummary>[], screenings: readonly ScreeningRow[], today: string): readonly DpiaRow[] {
  const found = screeningsByActivity(screenings);
  return activities
    .map((activity) => dpiaRow(activity, found.get(activity.id), today))
    .sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function dpiaRow(activity: Row<ActivitySummary>, screenings: Screenings<ScreeningRow> | undefined, today: string): DpiaRow {
  const name = activity.summary.name.trim() === '' ? namelessActivity : activity.summary.name;
  const shown = screenings === undefined ? undefined : latestOf(screenings);
  const processor = activity.summary.role === 'processor';
  if (screenings === undefined || shown === undefined) {
    const none = processor ? ({ state: 'client', stateText: processorDecides } as const) : ({ state: 'none', stateText: 'Nog niet gescreend' } as const);
    return { id: activity.id, name, ...none, outcome: '–', decision: '–', date: '–', review: '–', reviewPassed: false, changed: false };
  }
  const { decision, reviewOn, frozenAt } = shown.summary;
  const review = readDate(reviewOn);
  return {
    id: activity.id,
    name,
    state: frozenAt === null ? 'open' : 'frozen',
    stateText: `${stateText(screenings)}${processor ? ', als verwerker' : ''}`,
    outcome: statusLabels[summaryStatus(shown.summary)],
    decision: decisionOptions.find(({ value }) => value === decision)?.label ?? '–',
    date: frozenAt === null ? '–' : shortDayText(frozenAt),
    review: reviewOn.trim() === '' ? '–' : showDate(reviewOn),
    reviewPassed: review !== undefined && review < today,
    changed: frozenAt !== null && changedSince(shown.summary, activity),
  };
}

function stateText({ open, frozen }: Screenings<ScreeningRow>): string {
  if (frozen.length === 0) return 'Begonnen';
  return open.length === 0 ? 'Vastgesteld' : 'Vastgesteld, nieuwe begonnen';
}

/** '12 verwerkingen · 3 nog niet gescreend · 1 nog niet vastgesteld · 2 opnieuw te bekijken' */
export function dpiaCounts(rows: readonly DpiaRow[]): string {
  const count = (of: (row: DpiaRow) => boolean) => rows.filter(of).length;
  const parts: readonly (readonly [number, string])[] = [
    [count(({ state }) => state === 'none'), 'nog niet gescreend'],
    [count(({ state }) => state === 'client'), 'bij de opdrachtgever'],
    [count(({ state }) => state === 'open'), 'nog niet vastgesteld'],
    [count(({ reviewPassed, changed }) => reviewPassed || changed), 'opnieuw te bekijken'],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number.toLocaleString('nl-NL')} ${words}`);
  return [`${rows.length.toLocaleString('nl-NL')} ${rows.length === 1 ? 'verwerking' : 'verwerkingen'}`, ...said].join(' · ');
}
