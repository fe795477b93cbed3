import type { Handling, TermKind } from '../../record/activity/subjects-and-data';

/** How long data are kept: term, from when, which sort of term, where it comes from, why. */
export type Keep = readonly [term: string, startEvent: string, kind: TermKind, source: string, reason: string];

type Term = Pick<Handling, 'term' | 'startEvent' | 'termKind' | 'termSource' | 'termReason'>;

export function termOf([term, startEvent, termKind, termSource, termReason]: Keep): Term {
  return { term, startEvent, termKind, termSource, termReason };
}

/** The file of a client, as re-integration firms usually keep it. */
export const clientFile: Keep = [
  'P2Y',
  'Einde traject',
  'guideline',
  'Gebruikelijk in de re-integratie',
  'Zo lang kan er nog een vraag komen over het traject.',
];

/** The number for citizens of a client: no longer than there is a paper that has to bear it. */
export const untilLastReport: Keep = [
  'P3M',
  'Einde traject',
  'policy',
  'Bewaarbeleid van het bureau',
  'Dan is het laatste verslag de deur uit en hoeft het nummer nergens meer in.',
];

/** What the tax office may ask for. */
export const fiscal: Keep = ['P7Y', 'Einde boekjaar', 'minimum', 'AWR art. 52', 'De Belastingdienst kan de administratie zeven jaar lang opvragen.'];

/** The file of somebody who worked here. */
export const personnelFile: Keep = [
  'P2Y',
  'Einde dienstverband',
  'guideline',
  'Vrijstellingsbesluit Wbp art. 7 (vervallen, nog gebruikelijk)',
  'Na het vertrek kan er nog een vraag of een geschil zijn over het dienstverband.',
];
