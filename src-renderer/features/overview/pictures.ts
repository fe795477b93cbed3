import { lawfulBases } from '@shared/law/lawful-bases';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { roleOptions } from '@shared/record/activity/general';
import type { Row } from '@renderer/storage/hooks';
import type { Bar } from '@renderer/ui/bars';

type Rows = readonly Row<ActivitySummary>[];

/** How many activities have each role; those without one only when there are any. */
export function byRole(rows: Rows): readonly Bar[] {
  const count = (role: string | null) => rows.filter((row) => row.summary.role === role).length;
  const open = count(null);
  return [...roleOptions.map(({ value, label }) => ({ label, count: count(value) })), ...(open > 0 ? [{ label: 'Nog niet gekozen', count: open, open: true }] : [])];
}

/** How many activities rest on each lawful basis; one activity can rest on several. */
export function byBasis(rows: Rows): readonly Bar[] {
  const open = rows.filter((row) => row.summary.bases.length === 0).length;
  return [
    ...lawfulBases.map(({ letter, label }) => ({ label: `${letter}. ${label}`, count: rows.filter((row) => row.summary.bases.includes(letter)).length })),
    ...(open > 0 ? [{ label: 'Nog geen grondslag', count: open, open: true }] : []),
  ];
}
