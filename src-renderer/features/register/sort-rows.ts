import { isAhead } from '@shared/values/instant';
import { dutchOrder } from '@renderer/ui/collator';
import type { ColumnName } from './columns';
import { looking, weightOf } from './found';
import type { RegisterRow } from './register-row';

export interface Sorting<Name extends string = ColumnName> {
  readonly id: Name;
  readonly desc: boolean;
}

export const byName: Sorting = { id: 'name', desc: false };

/** What a column sorts by: a number, or a text; NaN and '' for nothing there. */
export type SortValue<Line> = (line: Line) => number | string;

const values: Readonly<Record<Exclude<ColumnName, 'name' | 'findings'>, SortValue<RegisterRow>>> = {
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
  changedAt: ({ changedAt }) => (isAhead(changedAt, Date.now()) ? NaN : Date.parse(changedAt)),
};

/** Rows by one column. They come in the order of their names, so that sorting by name compares nothing. @param found what the rules found, where that is sorted by */
export function sortRows(rows: readonly RegisterRow[], { id, desc }: Sorting, found = looking): readonly RegisterRow[] {
  if (id === 'name') return desc ? rows.toReversed() : rows;
  return sortedBy(rows, id === 'findings' ? (row) => weightOf(found.of(row.id)) : values[id], desc);
}

/** Lines with equal values stay in the order they come in. What has no value stands at the end, whichever way. */
export function sortedBy<Line>(lines: readonly Line[], value: SortValue<Line>, desc: boolean): readonly Line[] {
  const keys = sortKeys(lines.map(value), desc ? -1 : 1);
  const order = Uint32Array.from(lines.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return Array.from(order, (index) => lines[index]).filter((line) => line !== undefined);
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
