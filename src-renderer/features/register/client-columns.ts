import type { ClientColumn } from './client-facts';
import type { ClientRow } from './client-row';
import { looking, weightOf } from './found';
import { sortedBy, type Sorting, type SortValue } from './sort-rows';

export const byClient: Sorting<ClientColumn> = { id: 'client', desc: false };

const values: Readonly<Record<Exclude<ClientColumn, 'activity' | 'findings'>, SortValue<ClientRow>>> = {
  client: ({ client }) => client,
  contact: ({ contact }) => (contact === null ? NaN : Number(contact)),
  processing: ({ processing }) => processing,
  countries: ({ countries }) => countries,
  security: ({ security }) => security,
  open: ({ openCount }) => openCount,
};

/** Lines by one column; they come in the order of their activities. @param found what the rules found, where that is sorted by */
export function sortClients(rows: readonly ClientRow[], { id, desc }: Sorting<ClientColumn>, found = looking): readonly ClientRow[] {
  if (id === 'activity') return desc ? rows.toReversed() : rows;
  return sortedBy(rows, id === 'findings' ? ({ activity }) => weightOf(found.of(activity.id)) : values[id], desc);
}
