/** An instrument that the register rests on: a law, a decision, a list or guidance. */
export interface Source {
  /** how a lawyer writes it in short, e.g. 'AVG' */
  readonly short: string;
  /** what its parts are called in a citation, e.g. 'art.' */
  readonly pinpoint: string;
  /** that in short, where a margin has no room for it */
  readonly pinpointInMargin?: string;
  readonly title: string;
  /** the official place of its text; null where the address is not certain, for a wrong one is worse than none */
  readonly url: string | null;
  readonly state: 'inForce' | 'lapsed' | 'proposal';
  /** ISO date of the text that was used; null where no text was */
  readonly version: string | null;
  /** ISO date on which that text was consulted; null where no text was */
  readonly consulted: string | null;
  /** the places of which the text was read, '' for the source as a whole; a place that is in none of them is cited from knowledge */
  readonly read: readonly string[];
  /** the places of which only some paragraphs were read */
  readonly partlyRead?: readonly string[];
  /** what else there is to know of the text and of how it was read */
  readonly note: string;
}

/** The day on which most texts were read. */
export const consulted = '2026-11-21';

/** The day on which other texts were read, or the same ones again and whole. */
export const consultedAgain = '2026-12-01';

/** For what is cited from knowledge only. */
export const fromKnowledge = { version: null, consulted: null, read: [], note: '' } as const;

export const wettenUrl = <const Id extends string>(id: Id) => `https://wetten.overheid.nl/${id}` as const;

export const eurLexUrl = <const Path extends string>(path: Path) => `https://eur-lex.europa.eu/eli/${path}` as const;
