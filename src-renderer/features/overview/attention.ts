import type { ActivitySummary } from '@shared/record/activity/activity';
import { missingIn } from '@renderer/fields/missing';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/storage/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { daysSince } from '@renderer/ui/dates';

/** An activity that needs work, why, and on which of its tabs. */
export interface OpenPoint {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly part: 'algemeen' | 'doel';
}

/** Days after which an archive is old. */
const archiveHolds = 7;

/** Activities that need attention: two versions first, then what lacks something; by name. */
export function openPoints(rows: readonly Row<ActivitySummary>[]): readonly OpenPoint[] {
  const points = rows.flatMap((row) => {
    const missing = missingIn(row.summary);
    const versions = row.heads > 1;
    if (missing.length === 0 && !versions) return [];
    const general = versions || row.summary.name.trim() === '' || row.summary.role === null;
    return {
      id: row.id,
      name: row.summary.name.trim() === '' ? namelessActivity : row.summary.name,
      why: [...(versions ? ['er zijn twee versies; kies er een'] : []), ...(missing.length > 0 ? [`nog open: ${missing.join(', ')}`] : [])].join('; '),
      part: general ? ('algemeen' as const) : ('doel' as const),
      versions,
    };
  });
  return points.sort((a, b) => Number(b.versions) - Number(a.versions) || dutchOrder.compare(a.name, b.name));
}

/** What to say about the last archive; nothing while it is fresh. */
export function archiveAdvice(archivedAt: string | undefined, now: number): { readonly title: string; readonly why: string } | undefined {
  if (archivedAt === undefined) {
    return { title: 'Sla een archief op', why: 'Er is nog geen archief opgeslagen: alles staat alleen op deze computer.' };
  }
  const days = daysSince(archivedAt, now);
  if (days <= archiveHolds) return undefined;
  return { title: 'Sla een nieuw archief op', why: `Het laatste archief is ${days} dagen oud.` };
}
