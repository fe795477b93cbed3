import type { ActivitySummary } from '@shared/record/activity/activity';
import { named, nameless } from '@shared/record/nameless';
import type { OrganisationSummary } from '@shared/record/organisation';
import { partOfItem } from '@renderer/fields/activity-parts';
import { missingIn, missingInOrganisation } from '@renderer/fields/missing';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { shortList } from '@renderer/ui/short-list';
import type { MissingLine } from './missing-list';

/** So many characters of what is open fit on one line. */
const room = 60;

/** What art. 30 AVG asks and the register does not say yet: of the organisation, then of each activity by name. */
export function missingInRegister(organisation: OrganisationSummary | undefined, activities: readonly Row<ActivitySummary>[]): readonly MissingLine[] {
  const own = organisation === undefined ? [] : missingInOrganisation(organisation);
  const lines = activities.flatMap(({ id, summary }): MissingLine[] => {
    const [first] = summary.open;
    if (first === undefined) return [];
    const place = { kind: 'activity', id, part: partOfItem[first.name] } as const;
    return [{ key: id, text: named(summary.name, nameless.activity), why: shortList(missingIn(summary), room), place }];
  });
  lines.sort((a, b) => dutchOrder.compare(a.text, b.text));
  return own.length === 0 ? lines : [{ key: 'organisation', text: 'De organisatie', why: shortList(own, room), place: { kind: 'organisation' } }, ...lines];
}
