import { lawfulBases } from '@shared/law/lawful-bases';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { roleOptions } from '@shared/record/activity/general';
import type { ScreeningSummary } from '@shared/record/screening';
import { levelLabels, levels, type Finding } from '@shared/rules/finding';
import { openByLevel } from '@shared/rules/grouped';
import { latestScreenings } from '@shared/screening/latest';
import { knownStatus, statusLabels } from '@shared/screening/status';
import type { Row } from '@renderer/records/hooks';
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

/** How many activities have each outcome of their last screening, also where it is sure and not fixed yet; where none is sure comes last. */
export function byOutcome(rows: Rows, screenings: readonly Row<ScreeningSummary>[]): readonly Bar[] {
  const latest = latestScreenings(screenings);
  const found = rows.map(({ id }) => latest.get(id));
  const client = rows.filter(({ id, summary }) => summary.role === 'processor' && !latest.has(id)).length;
  const known = found.flatMap((screening) => (screening === undefined ? [] : [{ status: knownStatus(screening), fixed: screening.frozenStatus !== null }]));
  const busy = known.filter(({ status }) => status === undefined).length;
  const none = found.filter((screening) => screening === undefined).length - client;
  return [
    ...Object.entries(statusLabels).map(([status, label]) => {
      const all = known.filter((each) => each.status === status);
      return { label: labelled(label, all.length, all.filter(({ fixed }) => !fixed).length), count: all.length };
    }),
    ...(busy > 0 ? [{ label: 'Screening bezig', count: busy, open: true }] : []),
    ...(client > 0 ? [{ label: 'Als verwerker: opdrachtgever beslist', count: client }] : []),
    ...(none > 0 ? [{ label: 'Nog niet gescreend', count: none, open: true }] : []),
  ];
}

/** 'DPIA verplicht (waarvan 1 nog niet vastgesteld)' */
function labelled(label: string, all: number, open: number): string {
  if (open === 0) return label;
  return `${label} (${all === open ? '' : `waarvan ${open.toLocaleString('nl-NL')} `}nog niet vastgesteld)`;
}

/** How many findings of each level stand open. */
export function byLevel(findings: readonly Finding[]): readonly Bar[] {
  const counts = openByLevel(findings);
  return levels.map((level) => ({ label: levelLabels[level], count: counts[level] }));
}
