import type { ColumnFacts } from './columns';

/** What art. 30(2) AVG asks for each controller, in the order of the article, and what the rules found; nobody takes a column away here. */
export const clientFacts = {
  client: { header: 'Opdrachtgever', title: 'De verwerkingsverantwoordelijke voor wie u werkt, art. 30(2)(a) AVG', width: [7.25, 9, 12] },
  contact: { header: 'Contact', title: 'Of de contactgegevens van de opdrachtgever er zijn, art. 30(2)(a) AVG', width: [0, 0, 6] },
  processing: { header: 'Wat wij doen', title: 'De soorten verwerkingen voor deze opdrachtgever, art. 30(2)(b) AVG', least: 9 },
  activity: { header: 'Verwerking', width: [7, 10, 16] },
  countries: { header: 'Doorgifte', title: 'Landen buiten de EER en internationale organisaties, art. 30(2)(c) AVG', width: [5, 5, 9] },
  security: { header: 'Beveiliging', title: 'Maatregelen in het kort, art. 30(2)(d) AVG', width: [6.5, 8, 13] },
  open: { header: 'Nog in te vullen', title: 'Wat art. 30(2) AVG vraagt en er nog niet staat', highestFirst: true, width: [5.5, 8, 13] },
  findings: { header: 'Bevindingen', title: 'Wat openstaat in de verwerking en bij haar partijen', highestFirst: true, width: [6.25, 6.25, 13] },
} as const satisfies Record<string, ColumnFacts>;
export type ClientColumn = keyof typeof clientFacts;

export const clientColumns = Object.keys(clientFacts) as readonly ClientColumn[];
