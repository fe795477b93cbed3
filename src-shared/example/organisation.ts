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
  representative: '',
  hasDpo: 'yes',
  dpoName: dpo,
  dpoEmail: 'fg@bureau-lindeloo.example',
  dpoPhone: '000 000 00 01',
  dpoNumber: 'FG000000',
  jointControllers: [],
};
