import type { RegisterRow } from './register-row';

/** The columns that the register sorts by. */
export type SortColumn = 'name' | 'role' | 'purposes' | 'letters' | 'openCount' | 'changedAt';

export interface Sorting {
  readonly id: string;
  readonly desc: boolean;
}

export const byName: Sorting = { id: 'name', desc: false };

/**
 * Rows by one column. They come in the order of their names, so that sorting by name compares nothing, and rows with
 * equal values stay in that order.
 */
export function sortRows(rows: readonly RegisterRow[], { id, desc }: Sorting): readonly RegisterRow[] {
  if (id === 'name') return desc ? rows.toReversed() : rows;
  const keys = sortKeys(rows, id as Exclude<SortColumn, 'name'>);
  const direction = desc ? -1 : 1;
  const order = Uint32Array.from(rows.keys()).sort((a, b) => direction * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
  return Array.from(order, (index) => rows[index]).filter((row) => row !== undefined);
}

/** One number for each row; texts become their place among the different ones there are. */
function sortKeys(rows: readonly RegisterRow[], column: Exclude<SortColumn, 'name'>): Float64Array {
  switch (column) {
    case 'purposes':
    case 'openCount':
      return Float64Array.from(rows, (row) => row[column]);
    case 'changedAt':
      return Float64Array.from(rows, (row) => Date.parse(row.changedAt));
    case 'role':
    case 'letters': {
      const places = new Map([...new Set(rows.map((row) => row[column]))].sort().map((text, place) => [text, place]));
      return Float64Array.from(rows, (row) => places.get(row[column]) ?? 0);
    }
  }
}
