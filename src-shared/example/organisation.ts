import type { Organisation } from '../record/organisation';
import { dpo } from './people';

/** A made-up re-integration firm. Name, place and contact details are invented; `.example` exists nowhere. */
export const exampleOrganisation: Organisation = {
  name: 'Bureau Lindeloo Re-integratie (voorbeeld)',
  address: 'Weverskade 12\n0000 AA Lindeloo',
  email: 'privacy@bureau-lindeloo.example',
  phone: '000 000 00 00',
  kvkNumber: '00000000',
  sector: 'private',
  size: 'small',
  representative: '',
  hasDpo: 'yes',
  dpoName: dpo,
  dpoEmail: 'fg@bureau-lindeloo.example',
  dpoPhone: '000 000 00 01',
  dpoNumber: 'FG000000',
  coreMonitoring: 'no',
  coreSensitive: 'no',
  dpoReason:
    'Niet verplicht: wij werken met gegevens over gezondheid, maar niet op grote schaal (ongeveer driehonderd cliënten per jaar uit één regio). Toch aangewezen, omdat het om kwetsbare mensen gaat en onze opdrachtgevers het vragen. Besloten op 16 maart 2026.',
  worksForUwv: 'yes',
  reviewCycle: 'P1Y',
  requestTerm: 'P4W',
  requestFee: 'no',
  documents: [
    { id: 'document-1', title: 'Privacyreglement voor cliënten', type: 'Privacyreglement', location: 'Map Privacy, Reglementen; ook op de website', date: '2026-03-16' },
    { id: 'document-2', title: 'Klachtenregeling', type: 'Protocol', location: 'Map Privacy, Klachten; ook op de website', date: '2024-09-02' },
    { id: 'document-3', title: 'Datalekprocedure', type: 'Protocol', location: 'Map Privacy, Werkwijzen', date: '2026-03-16' },
  ],
  jointControllers: [],
};
