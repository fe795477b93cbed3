import type { ActivitySummary } from '@shared/record/activity/activity';
import { decisionOptions } from '@shared/record/screening-fields';
import { statusLabels, summaryStatus } from '@shared/screening/status';
import { readDate, showDate } from '@shared/values/date';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { shortDayText } from '@renderer/ui/dates';
import { screeningsByActivity, type ScreeningRow, type Screenings } from './screenings-of';

/** One activity with the screening that counts for it: the one that was fixed last, or else the open one. */
export interface DpiaRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'none' | 'open' | 'frozen';
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

/** All activities in the order of their names. @param today ISO date */
export function dpiaRows(activities: readonly Row<ActivitySummary>[], screenings: readonly ScreeningRow[], today: string): readonly DpiaRow[] {
  const found = screeningsByActivity(screenings);
  return activities
    .map((activity) => dpiaRow(activity, found.get(activity.id), today))
    .sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function dpiaRow(activity: Row<ActivitySummary>, screenings: Screenings | undefined, today: string): DpiaRow {
  const name = activity.summary.name.trim() === '' ? namelessActivity : activity.summary.name;
  const frozen = screenings?.frozen[0];
  const open = screenings?.open[0];
  const shown = frozen ?? open;
  if (shown === undefined) {
    return { id: activity.id, name, state: 'none', stateText: 'Nog niet gescreend', outcome: '–', decision: '–', date: '–', review: '–', reviewPassed: false, changed: false };
  }
  const { decision, reviewOn, frozenAt } = shown.summary;
  const review = readDate(reviewOn);
  return {
    id: activity.id,
    name,
    state: frozen === undefined ? 'open' : 'frozen',
    stateText: frozen === undefined ? 'Begonnen' : open === undefined ? 'Vastgesteld' : 'Vastgesteld, nieuwe begonnen',
    outcome: statusLabels[summaryStatus(shown.summary)],
    decision: decisionOptions.find(({ value }) => value === decision)?.label ?? '–',
    date: frozenAt === null ? '–' : shortDayText(frozenAt),
    review: reviewOn.trim() === '' ? '–' : showDate(reviewOn),
    reviewPassed: review !== undefined && review < today,
    changed: frozenAt !== null && activity.changedAt > frozenAt,
  };
}

/** '12 verwerkingen · 3 nog niet gescreend · 1 nog niet vastgesteld · 2 opnieuw te bekijken' */
export function dpiaCounts(rows: readonly DpiaRow[]): string {
  const count = (of: (row: DpiaRow) => boolean) => rows.filter(of).length;
  const parts: readonly (readonly [number, string])[] = [
    [count(({ state }) => state === 'none'), 'nog niet gescreend'],
    [count(({ state }) => state === 'open'), 'nog niet vastgesteld'],
    [count(({ reviewPassed, changed }) => reviewPassed || changed), 'opnieuw te bekijken'],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number.toLocaleString('nl-NL')} ${words}`);
  return [`${rows.length.toLocaleString('nl-NL')} ${rows.length === 1 ? 'verwerking' : 'verwerkingen'}`, ...said].join(' · ');
}
