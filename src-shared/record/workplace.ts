import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const workplaceSchema = z.strictObject({ name: z.string() });
/** Who works on this computer: the name that stands beside each revision made here. */
export type Workplace = z.infer<typeof workplaceSchema>;

export const workplaceKind: Kind<Workplace, BasicSummary> = {
  name: 'workplace',
  version: 1,
  schema: workplaceSchema,
  upgrades: [],
  exported: false,
  blank: () => ({ name: '' }),
  summarise: (workplace) => ({ name: workplace.name }),
  summaryVersion: '1',
  fields: {
    name: { kind: 'text', label: 'Uw naam', help: 'Staat in de geschiedenis bij wat u op deze computer wijzigt.', citations: [] },
  },
};
