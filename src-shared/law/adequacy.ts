import { avg, cite, type Citation } from './citation';
import { applies, holdsOn, type Validity } from './validity';

/** For whom or what a decision holds, where not for everybody there. */
export const adequacyLimits = ['commercial', 'privateSector', 'dpfList', 'notCriminalLaw'] as const;
export type AdequacyLimit = (typeof adequacyLimits)[number];

/** A decision of the Commission that a country or organisation protects data well enough: art. 45 AVG. */
export interface AdequacyDecision extends Validity {
  /** ISO 3166-1 code, or the name of an international organisation as it is stored */
  readonly place: string;
  readonly limit?: AdequacyLimit;
  /** number and date, in short */
  readonly decision: string;
  readonly note: string;
  readonly citations: readonly Citation[];
}

export const adequacyLimitTexts: Readonly<Record<AdequacyLimit, string>> = {
  commercial: 'Alleen commerciële organisaties die onder de wet PIPEDA vallen.',
  privateSector: 'Alleen bedrijven, niet de overheid.',
  dpfList: 'Alleen organisaties die op de lijst van het Data Privacy Framework staan. Kijk de lijst na en noteer de datum.',
  notCriminalLaw: 'Onder de wet LGPD; niet voor verwerking die alleen opsporing en vervolging dient.',
};

/** Before the regulation; they go on under art. 45(9), and are known here from the day it applied. */
const older = (place: string, limit?: AdequacyLimit): AdequacyDecision => ({
  place,
  ...(limit && { limit }),
  decision: 'besluit van vóór de AVG, bevestigd in januari 2024',
  note: '',
  validFrom: applies,
  citations: [cite('adequacyOlder'), avg('45(9)')],
});

export const adequacyDecisions: readonly AdequacyDecision[] = [
  ...['AD', 'AR', 'FO', 'GG', 'IL', 'IM', 'JE', 'NZ', 'UY', 'CH'].map((place) => older(place)),
  older('CA', 'commercial'),
  { place: 'JP', limit: 'privateSector', decision: '(EU) 2019/419 van 23 januari 2019', note: '', validFrom: '2019-01-23', citations: [cite('adequacyJapan')] },
  { place: 'KR', decision: '(EU) 2022/254 van 17 december 2021', note: 'In juli 2026 opnieuw bekeken, met goede uitkomst.', validFrom: '2021-12-17', citations: [cite('adequacyKorea')] },
  {
    place: 'GB',
    decision: '(EU) 2021/1772 van 28 juni 2021',
    note: 'Na verlenging opgevolgd door het besluit van december 2025.',
    validFrom: '2021-06-28',
    validUntil: '2025-12-18',
    citations: [cite('adequacyUkFormer')],
  },
  {
    place: 'GB',
    decision: '(EU) 2025/2574 van 19 december 2025',
    note: 'Loopt af op 27 december 2031.',
    validFrom: '2025-12-19',
    validUntil: '2031-12-27',
    citations: [cite('adequacyUk')],
  },
  {
    place: 'US',
    limit: 'dpfList',
    decision: '(EU) 2023/1795 van 10 juli 2023',
    note: 'Het Gerecht liet het besluit op 3 september 2025 in stand; het hoger beroep (C-703/25 P) loopt nog. Houd standaardcontractbepalingen achter de hand.',
    validFrom: '2023-07-10',
    citations: [cite('adequacyUs')],
  },
  { place: 'Europese Octrooiorganisatie (EPO)', decision: '(EU) 2025/1382 van 15 juli 2025', note: 'Een internationale organisatie.', validFrom: '2025-07-15', citations: [cite('adequacyEpo')] },
  { place: 'BR', limit: 'notCriminalLaw', decision: '(EU) 2026/179 van 26 januari 2026', note: '', validFrom: '2026-01-26', citations: [cite('adequacyBrazil')] },
];

/** Places of which a decision is being prepared: none holds yet. */
export const adequacyPending: readonly { readonly place: string; readonly note: string; readonly citations: readonly Citation[] }[] = [
  { place: 'KE', note: 'In voorbereiding, op 9 oktober 2026 niet aangenomen.', citations: [avg('45(3)')] },
];

/**
 * The decision that holds on a day; mind its limit.
 * @param place ISO 3166-1 code, or the name of an international organisation as it is stored
 * @param date ISO date
 */
export function adequacyOn(place: string, date: string): AdequacyDecision | undefined {
  return adequacyDecisions.find((each) => each.place === place && holdsOn(each, date));
}
