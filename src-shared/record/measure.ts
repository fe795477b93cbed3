import { avg } from '../law/citation';
import type { Option } from './field';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const measureTypes: readonly Option[] = [
  { value: 'technical', label: 'Technisch', help: 'Zoals versleuteling of inloggen in twee stappen.' },
  { value: 'organisational', label: 'Organisatorisch', help: 'Zoals een training of een geheimhoudingsverklaring.' },
];

const measureSchema = z.strictObject({ name: z.string(), type: z.enum(['technical', 'organisational']).nullable(), description: z.string() });
/** A technical or organisational measure: art. 32(1) AVG. */
export type Measure = z.infer<typeof measureSchema>;

export const measureKind: Kind<Measure, BasicSummary> = {
  name: 'measure',
  version: 1,
  schema: measureSchema,
  upgrades: [],
  exported: true,
  blank: () => ({ name: '', type: null, description: '' }),
  summarise: ({ name }) => ({ name }),
  summaryVersion: '1',
  fields: {
    name: { kind: 'text', suggestions: 'measure', label: 'Naam van de maatregel', help: '', citations: [avg('30(1)(g)'), avg('30(2)(d)')] },
    type: { kind: 'choice', label: 'Soort maatregel', help: '', citations: [avg('32(1)')], options: measureTypes },
    description: { kind: 'longText', label: 'Hoe het geregeld is', help: 'Kort en algemeen; geen wachtwoorden of sleutels.', citations: [avg('30(1)(g)')] },
  },
};
