import type { Organisation } from '../record/organisation';
import { clientActivities } from './client-activities';
import { officeActivities } from './office-activities';
import type { ExampleActivity } from './purpose';
import { staffActivities } from './staff-activities';

/** A made-up re-integration firm. Name, place and contact details are invented; `.example` exists nowhere. */
export const exampleOrganisation: Organisation = {
  name: 'Bureau Lindeloo Re-integratie (voorbeeld)',
  address: 'Weverskade 12\n0000 AA Lindeloo',
  email: 'privacy@bureau-lindeloo.example',
  phone: '000 000 00 00',
  kvkNumber: '00000000',
};

/** Its register: most of it done, one activity as processor, one half filled in. */
export const exampleActivities: readonly ExampleActivity[] = [...clientActivities, ...staffActivities, ...officeActivities];
