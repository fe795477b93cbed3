import { avg } from '../law/citation';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const systemSchema = z.strictObject({ name: z.string(), supplier: z.string(), location: z.string(), country: z.string(), remarks: z.string() });
/** Where data are kept: an application, a shared disk, a filing cabinet. */
export type System = z.infer<typeof systemSchema>;

export interface SystemSummary extends BasicSummary {
  readonly supplier: string;
  readonly country: string;
}

export const systemKind: Kind<System, SystemSummary> = {
  name: 'system',
  version: 1,
  schema: systemSchema,
  upgrades: [],
  exported: true,
  blank: () => ({ name: '', supplier: '', location: '', country: '', remarks: '' }),
  summarise: ({ name, supplier, country }) => ({ name, supplier, country }),
  summaryVersion: '1',
  fields: {
    name: { kind: 'text', suggestions: 'system', label: 'Naam van het systeem', help: 'Een programma, een gedeelde schijf of een kast.', citations: [avg('32')] },
    supplier: { kind: 'reference', to: 'party', label: 'Leverancier', help: 'De partij die het systeem levert of beheert.', citations: [avg('28')] },
    location: { kind: 'text', label: 'Waar de gegevens staan', help: 'Datacentrum, gebouw of kamer.', citations: [avg('32')] },
    country: { kind: 'country', label: 'Land', help: 'Waar de gegevens staan; let ook op beheer op afstand.', citations: [avg('44')] },
    remarks: { kind: 'longText', label: 'Opmerkingen', help: '', citations: [] },
  },
};
