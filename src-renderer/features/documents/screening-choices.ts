import type { ActivitySummary } from '@shared/record/activity/activity';
import { named, nameless } from '@shared/record/nameless';
import { latestOf, screeningsByActivity, type ListedScreening } from '@shared/screening/latest';
import { statusLabels, summaryStatus } from '@shared/screening/status';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { dayText } from '@renderer/ui/dates';

/** A screening that can be printed. */
export interface ScreeningChoice {
  /** of the screening */
  readonly id: string;
  readonly activity: string;
  /** name of the activity */
  readonly name: string;
  /** 'vastgesteld op 3 maart 2026', 'nog open' */
  readonly state: string;
  /** the outcome, as it is called */
  readonly outcome: string;
}

/** Of each activity that was screened the screening that counts, by the name of the activity. */
export function screeningChoices(screenings: readonly ListedScreening[], activities: readonly Row<ActivitySummary>[]): readonly ScreeningChoice[] {
  const byActivity = screeningsByActivity(screenings);
  const choices = activities.flatMap(({ id: activity, summary }): ScreeningChoice[] => {
    const latest = latestOf(byActivity.get(activity) ?? { open: [], frozen: [] });
    if (latest === undefined) return [];
    const { frozenAt } = latest.summary;
    return [
      {
        id: latest.id,
        activity,
        name: named(summary.name, nameless.activity),
        state: frozenAt === null ? 'nog open' : `vastgesteld op ${dayText(frozenAt)}`,
        outcome: statusLabels[summaryStatus(latest.summary)],
      },
    ];
  });
  return choices.sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
