import { dataClassFacts, exceptedClasses } from '@shared/law/data-classes';
import { lawfulBases } from '@shared/law/lawful-bases';
import { statusOptions } from '@shared/record/activity/general';
import type { DpiaState } from './dpia-state';
import { looking, type Counts, type Found } from './found';
import type { RegisterRow } from './register-row';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly fits: (row: RegisterRow, found: Found) => boolean;
}

export interface FilterGroup {
  readonly name: string;
  readonly options: readonly FilterOption[];
}

const outcome = (id: string, label: string, ...outcomes: readonly DpiaState['outcome'][]): FilterOption => ({ id, label, fits: ({ dpia }) => outcomes.includes(dpia.outcome) });
const counted = (id: string, label: string, fits: (counts: Counts) => boolean): FilterOption => ({
  id,
  label,
  fits: (row, { of }) => {
    const counts = of(row.id);
    return counts !== undefined && fits(counts);
  },
});
const dpiaDue = outcome('dpia-due', 'Verplicht of in de regel verplicht', 'mandatory', 'asRule');

/** What the register can be narrowed to. An `id` is kept as long as the window is open, nowhere else. */
export const filterGroups: readonly FilterGroup[] = [
  {
    name: 'Gegevens',
    options: exceptedClasses.map((each) => ({ id: `data-${each}`, label: dataClassFacts(each).label, fits: ({ summary }) => summary.classes.includes(each) })),
  },
  {
    name: 'Grondslag',
    options: lawfulBases.map(({ letter, label }) => ({ id: `basis-${letter}`, label: `${letter} ${label.toLowerCase()}`, fits: ({ bases }) => bases.includes(letter) })),
  },
  {
    name: 'DPIA',
    options: [
      dpiaDue,
      { id: 'dpia-missing', label: 'Verplicht, nog geen DPIA', fits: (row, found) => dpiaDue.fits(row, found) && !row.dpia.made && !row.summary.hasDpia },
      outcome('dpia-own', 'Eigen oordeel nodig', 'ownJudgement'),
      outcome('dpia-none', 'Geen plicht gevonden', 'none'),
      outcome('dpia-open', 'Nog geen uitkomst', 'undetermined', 'busy', 'notScreened'),
    ],
  },
  { name: 'Status', options: statusOptions.map(({ value, label }) => ({ id: `status-${value}`, label, fits: ({ summary }) => summary.status === value })) },
  {
    name: 'Bevindingen',
    options: [
      counted('errors', 'Met fouten', ({ error }) => error > 0),
      counted('warnings', 'Met waarschuwingen', ({ warning }) => warning > 0),
      counted('clear', 'Zonder fouten en waarschuwingen', ({ error, warning }) => error + warning === 0),
    ],
  },
];
const byFound = new Set(filterGroups.find(({ name }) => name === 'Bevindingen')?.options.map(({ id }) => id));

/** Whether what was chosen is about what the rules found: until they were run nothing fits it. */
export function asksFindings(chosen: readonly string[]): boolean {
  return chosen.some((id) => byFound.has(id));
}

/** Rows that fit one of what was chosen in each group where something was; the same array when nothing was. @param found what the rules found */
export function filterRows(rows: readonly RegisterRow[], chosen: readonly string[], found = looking): readonly RegisterRow[] {
  const asked = filterGroups.map(({ options }) => options.filter(({ id }) => chosen.includes(id))).filter((options) => options.length > 0);
  return asked.length === 0 ? rows : rows.filter((row) => asked.every((options) => options.some(({ fits }) => fits(row, found))));
}

/** What was chosen, in the order of the menu: 'Status: Concept'. */
export function chosenFilters(chosen: readonly string[]): readonly { readonly id: string; readonly text: string }[] {
  return filterGroups.flatMap(({ name, options }) => options.filter(({ id }) => chosen.includes(id)).map(({ id, label }) => ({ id, text: `${name}: ${label}` })));
}
