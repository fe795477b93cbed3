import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

export interface ColumnFacts {
  readonly header: string;
  /** where there is the least room; who hears it hears all */
  readonly short?: string;
  /** what the head stands for, where it is short */
  readonly title?: string;
  /** the first press begins with the highest or the latest */
  readonly highestFirst?: true;
  /** numbers and dates stand at the right */
  readonly end?: true;
  /** in rem: with few words, with some more, and where the window has room for all; 0 to stand there only where there is */
  readonly width?: readonly [few: number, some: number, all: number];
  /** in rem, of the column without a width: it takes what is left */
  readonly least?: number;
}

/** Every column there can be, in the order they stand. */
export const columnFacts = {
  name: { header: 'Naam', least: 13 },
  number: { header: 'Nummer', width: [5, 5, 7] },
  status: { header: 'Status', width: [5.5, 5.5, 7] },
  role: { header: 'Onze rol', width: [4.5, 4.75, 17] },
  subjects: { header: 'Betrokkenen', short: 'Betr.', width: [3, 16.25, 19] },
  bases: { header: 'Grondslag', width: [4.75, 4.75, 7] },
  marks: { header: 'Bijz.', title: 'Bijzondere en strafrechtelijke gegevens, identificatienummers', width: [3.75, 3.75, 5] },
  recipients: { header: 'Ontvangers', highestFirst: true, end: true, width: [6, 6, 7] },
  transfers: { header: 'Doorgifte', highestFirst: true, end: true, width: [5, 5, 7] },
  dpia: { header: 'DPIA', width: [6.25, 6.25, 8] },
  owner: { header: 'Eigenaar', width: [7, 7, 11] },
  reviewOn: { header: 'Te herzien', end: true, width: [5.75, 5.75, 8] },
  findings: { header: 'Bevindingen', title: 'Wat openstaat in de verwerking en bij haar partijen', highestFirst: true, width: [6.25, 6.25, 13] },
  open: { header: 'Nog in te vullen', title: 'Wat art. 30 AVG vraagt en er nog niet staat', highestFirst: true, width: [8, 8, 14] },
  changedAt: { header: 'Gewijzigd', highestFirst: true, end: true, width: [6, 6, 8] },
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
