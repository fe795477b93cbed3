import type { ColumnFacts } from './columns';
import type { ClientRow } from './client-row';
import { looking, weightOf } from './found';
import { sortedBy, type Sorting, type SortValue } from './sort-rows';

/** What art. 30(2) AVG asks for each controller, in the order of the article, and what the rules found; nobody takes a column away here. */
export const clientFacts = {
  client: { header: 'Opdrachtgever', title: 'De verwerkingsverantwoordelijke voor wie u werkt, art. 30(2)(a) AVG' },
  contact: { header: 'Contact', title: 'Of de contactgegevens van de opdrachtgever er zijn, art. 30(2)(a) AVG' },
  processing: { header: 'Wat wij doen', title: 'De soorten verwerkingen voor deze opdrachtgever, art. 30(2)(b) AVG' },
  activity: { header: 'Verwerking' },
  countries: { header: 'Doorgifte', title: 'Landen buiten de EER en internationale organisaties, art. 30(2)(c) AVG' },
  security: { header: 'Beveiliging', title: 'Maatregelen in het kort, art. 30(2)(d) AVG' },
  open: { header: 'Nog in te vullen', title: 'Wat art. 30(2) AVG vraagt en er nog niet staat', highestFirst: true },
  findings: { header: 'Bevindingen', title: 'Wat openstaat in de verwerking en bij haar partijen', highestFirst: true },
} as const satisfies Record<string, ColumnFacts>;
export type ClientColumn = keyof typeof clientFacts;

export const clientColumns = Object.keys(clientFacts) as readonly ClientColumn[];

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
