import { dutchOrder } from '@renderer/ui/collator';
import type { ColumnName } from './columns';
import type { RegisterRow } from './register-row';

export interface Sorting {
  readonly id: ColumnName;
  readonly desc: boolean;
}

export const byName: Sorting = { id: 'name', desc: false };

type SortValue = (row: RegisterRow) => number | string;

/** What each column sorts by: a number, or a text; NaN and '' for nothing there. */
const values: Readonly<Record<Exclude<ColumnName, 'name'>, SortValue>> = {
  number: ({ number }) => number.trim(),
  status: ({ status }) => status,
  role: ({ role }) => role,
  subjects: ({ allSubjects }) => allSubjects,
  bases: ({ bases }) => bases.join(''),
  marks: ({ marks }) => marks.map(({ letter }) => letter).join(''),
  recipients: ({ recipients }) => recipients ?? NaN,
  transfers: ({ transfers }) => transfers ?? NaN,
  dpia: ({ dpia }) => dpia.weight,
  owner: ({ owner }) => owner.trim(),
  reviewOn: ({ reviewOn }) => (/^\d{4}-\d\d-\d\d$/.test(reviewOn) ? Date.parse(reviewOn) : NaN),
  open: ({ openCount }) => openCount,
  changedAt: ({ changedAt }) => Date.parse(changedAt),
};

/**
 * Rows by one column. They come in the order of their names, so that sorting by name compares nothing, and rows with
 * equal values stay in that order. What has no value stands at the end, whichever way.
 */
export function sortRows(rows: readonly RegisterRow[], { id, desc }: Sorting): readonly RegisterRow[] {
  if (id === 'name') return desc ? rows.toReversed() : rows;
  const keys = sortKeys(rows.map(values[id]), desc ? -1 : 1);
  const order = Uint32Array.from(rows.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return Array.from(order, (index) => rows[index]).filter((row) => row !== undefined);
}

/** One number for each row; texts become their place among the different ones there are. */
function sortKeys(found: readonly (number | string)[], direction: 1 | -1): Float64Array {
  const texts = [...new Set(found.filter((value) => typeof value === 'string'))].sort(dutchOrder.compare);
  const places = new Map(texts.map((text, place) => [text, place]));
  return Float64Array.from(found, (value) => {
    const number = value === '' ? NaN : typeof value === 'string' ? (places.get(value) ?? NaN) : value;
    return Number.isNaN(number) ? Infinity : direction * number;
  });
}
