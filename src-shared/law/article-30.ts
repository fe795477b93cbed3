import { avg, type Citation } from './citation';

/** One letter of art. 30(1) or 30(2) AVG: what a register has to say. */
export interface RegisterDuty {
  readonly letter: string;
  readonly citation: Citation;
  /** what the letter asks for, in short */
  readonly label: string;
}

/** What the register of a controller holds: art. 30(1)(a)–(g) AVG. */
export const controllerDuties: readonly RegisterDuty[] = [
  { letter: 'a', citation: avg('30(1)(a)'), label: 'naam en contactgegevens' },
  { letter: 'b', citation: avg('30(1)(b)'), label: 'verwerkingsdoeleinden' },
  { letter: 'c', citation: avg('30(1)(c)'), label: 'categorieën van betrokkenen en van persoonsgegevens' },
  { letter: 'd', citation: avg('30(1)(d)'), label: 'categorieën van ontvangers' },
  { letter: 'e', citation: avg('30(1)(e)'), label: 'doorgiften naar derde landen en internationale organisaties' },
  { letter: 'f', citation: avg('30(1)(f)'), label: 'beoogde termijnen voor het wissen' },
  { letter: 'g', citation: avg('30(1)(g)'), label: 'algemene beschrijving van de beveiligingsmaatregelen' },
];

/** What the register of a processor holds: art. 30(2)(a)–(d) AVG. */
export const processorDuties: readonly RegisterDuty[] = [
  { letter: 'a', citation: avg('30(2)(a)'), label: 'naam en contactgegevens, ook van elke opdrachtgever' },
  { letter: 'b', citation: avg('30(2)(b)'), label: 'categorieën van verwerkingen per opdrachtgever' },
  { letter: 'c', citation: avg('30(2)(c)'), label: 'doorgiften naar derde landen en internationale organisaties' },
  { letter: 'd', citation: avg('30(2)(d)'), label: 'algemene beschrijving van de beveiligingsmaatregelen' },
];
