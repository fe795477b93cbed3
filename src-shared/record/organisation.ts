import { avg } from '../law/citation';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const organisationSchema = z.strictObject({
  name: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  kvkNumber: z.string(),
});
/** The organisation whose register it is: its name and contact details, art. 30(1)(a) AVG. */
export type Organisation = z.infer<typeof organisationSchema>;

const askedByArticle30 = [avg('30(1)(a)'), avg('30(2)(a)')];

export const organisationKind: Kind<Organisation, BasicSummary> = {
  name: 'organisation',
  version: 1,
  schema: organisationSchema,
  upgrades: [],
  exported: true,
  blank: () => ({ name: '', address: '', email: '', phone: '', kvkNumber: '' }),
  summarise: (organisation) => ({ name: organisation.name }),
  fields: {
    name: { kind: 'text', label: 'Naam van de organisatie', help: 'Zoals ingeschreven in het Handelsregister.', citations: askedByArticle30 },
    address: { kind: 'longText', label: 'Adres', help: '', citations: askedByArticle30 },
    email: { kind: 'text', label: 'E-mailadres', help: 'Waar vragen over privacy terechtkomen.', citations: askedByArticle30 },
    phone: { kind: 'text', label: 'Telefoonnummer', help: '', citations: askedByArticle30 },
    kvkNumber: { kind: 'text', label: 'KvK-nummer', help: 'Acht cijfers.', citations: [] },
  },
};
