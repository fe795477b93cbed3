import type { ColumnFacts } from './columns';

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
