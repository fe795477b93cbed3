import type { RetentionRowId } from '../../law/retention/row';
import type { TermKind } from '../../record/activity/subjects-and-data';
import type { Term } from '../../record/activity/terms';

/** How long data are kept: term, from when, which sort of term, where it comes from, why, and the row of the catalogue that was looked at. */
export type Keep = readonly [term: string, startEvent: string, kind: TermKind, source: string, reason: string, row?: RetentionRowId];

export function termOf([term, startEvent, termKind, termSource, termReason, row]: Keep): Term {
  return { term, startEvent, termKind, termSource, termReason, retentionRow: row ?? null };
}

/** The file of a client, as re-integration firms usually keep it. */
export const clientFile: Keep = [
  'P2Y',
  'Einde traject',
  'guideline',
  'Gebruikelijk in de re-integratie',
  'Zo lang kan er nog een vraag komen over het traject.',
  'R01',
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
export const fiscal: Keep = ['P7Y', 'Einde boekjaar', 'minimum', 'AWR art. 52', 'De Belastingdienst kan de administratie zeven jaar lang opvragen.', 'R40'];

/** The same, for what is paid to the firm's own people. */
export const payrollFiscal: Keep = ['P7Y', 'Einde boekjaar', 'minimum', 'AWR art. 52', 'De Belastingdienst kan de administratie zeven jaar lang opvragen.', 'R22'];

/** The file of somebody who worked here. */
export const personnelFile: Keep = [
  'P2Y',
  'Einde dienstverband',
  'guideline',
  'Vrijstellingsbesluit Wbp art. 7 (vervallen, nog gebruikelijk)',
  'Na het vertrek kan er nog een vraag of een geschil zijn over het dienstverband.',
  'R21',
];
