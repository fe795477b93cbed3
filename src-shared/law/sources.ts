/**
 * Every source of law once. A citation points into one of these; nothing else in the project names an instrument
 * with its link or date.
 */
export interface Source {
  /** how a lawyer writes it in short, e.g. 'AVG' */
  readonly short: string;
  readonly title: string;
  readonly url: string;
  /** ISO date of the text that was used */
  readonly version: string;
  /** ISO date on which that text was consulted */
  readonly consulted: string;
}

export const sources = {
  avg: {
    short: 'AVG',
    title: 'Algemene verordening gegevensbescherming, Verordening (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld',
    version: '2016-04-27',
    consulted: '2026-11-21',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
