import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

export interface ColumnFacts {
  readonly header: string;
  /** what the head stands for, where it is short */
  readonly title?: string;
  /** the first press begins with the highest or the latest */
  readonly highestFirst?: true;
  /** numbers and dates stand at the right */
  readonly end?: true;
}

/** Every column there can be, in the order they stand. */
export const columnFacts = {
  name: { header: 'Naam' },
  number: { header: 'Nummer' },
  status: { header: 'Status' },
  role: { header: 'Onze rol' },
  subjects: { header: 'Betrokkenen' },
  bases: { header: 'Grondslagen' },
  marks: { header: 'Bijz.', title: 'Bijzondere en strafrechtelijke gegevens, identificatienummers' },
  recipients: { header: 'Ontvangers', highestFirst: true, end: true },
  transfers: { header: 'Doorgifte', highestFirst: true, end: true },
  dpia: { header: 'DPIA' },
  owner: { header: 'Eigenaar' },
  reviewOn: { header: 'Te herzien', end: true },
  findings: { header: 'Bevindingen', title: 'Wat openstaat in de verwerking en bij haar partijen', highestFirst: true },
  open: { header: 'Nog in te vullen', title: 'Wat art. 30 AVG vraagt en er nog niet staat', highestFirst: true },
  changedAt: { header: 'Gewijzigd', highestFirst: true, end: true },
} as const satisfies Record<string, ColumnFacts>;
export type ColumnName = keyof typeof columnFacts;

export const columnNames = Object.keys(columnFacts) as readonly ColumnName[];

/** A column that nobody can take away, and the rest of what stands there until a person chooses. */
export const fixedColumn: ColumnName = 'name';
export const usualColumns: readonly ColumnName[] = ['name', 'role', 'subjects', 'bases', 'marks', 'dpia', 'findings'];

/** Only the state of sorting: the work itself is in `sort-rows.ts` and `search-key.ts`, which know what is already in order. */
export const registerFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof registerFeatures, object>();

/** The columns of a table as its heads need them: what stands in them is made line by line. */
export function tableColumnsOf<Name extends string>(facts: Readonly<Record<Name, ColumnFacts>>, names: readonly Name[]) {
  return names.map((id) => helper.accessor((): unknown => id, { id, header: facts[id].header, sortDescFirst: facts[id].highestFirst === true }));
}
