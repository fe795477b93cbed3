/**
 * Every source of law once. A citation points into one of these; nothing else in the project names an instrument
 * with its link or date.
 */
export interface Source {
  /** how a lawyer writes it in short, e.g. 'AVG' */
  readonly short: string;
  /** what its parts are called in a citation, e.g. 'art.' */
  readonly pinpoint: string;
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
    pinpoint: 'art.',
    title: 'Algemene verordening gegevensbescherming, Verordening (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld',
    version: '2016-04-27',
    consulted: '2026-11-21',
  },
  uavg: {
    short: 'UAVG',
    pinpoint: 'art.',
    title: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    url: 'https://wetten.overheid.nl/BWBR0040940/2026-09-01',
    version: '2026-09-01',
    consulted: '2026-11-21',
  },
  apDpiaList: {
    short: 'AP-lijst DPIA',
    pinpoint: 'nr.',
    title: 'Besluit lijst verwerkingen persoonsgegevens waarvoor een gegevensbeschermingseffectbeoordeling verplicht is (Autoriteit Persoonsgegevens)',
    url: 'https://wetten.overheid.nl/BWBR0042812',
    version: '2019-11-27',
    consulted: '2026-11-21',
  },
  wp248: {
    short: 'WP248 rev.01',
    pinpoint: 'criterium',
    title: 'Richtsnoeren voor gegevensbeschermingseffectbeoordelingen (Groep gegevensbescherming artikel 29)',
    url: 'https://ec.europa.eu/newsroom/article29/items/611236',
    version: '2017-10-04',
    consulted: '2026-11-21',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
