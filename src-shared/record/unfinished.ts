import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const unfinishedSchema = z.strictObject({
  /** id of the record that it is about, with which it is erased; of the organisation for what is about none */
  about: z.string(),
  /** what somebody began to type and did not finish, by the place where it is typed */
  texts: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});
/**
 * Words that are not part of a record yet: a reason that is being written in a dialog, a text that was pasted to be checked. They are
 * kept as surely as what is finished, stay on this computer and go with what they are about.
 */
export type Unfinished = z.infer<typeof unfinishedSchema>;

export const unfinishedKind: Kind<Unfinished, BasicSummary, 'about' | 'texts'> = {
  name: 'unfinished',
  version: 1,
  schema: unfinishedSchema,
  upgrades: [],
  exported: false,
  blank: () => ({ about: '', texts: [] }),
  summarise: () => ({ name: '' }),
  summaryVersion: '1',
  owner: ({ about }) => about,
  fields: {},
};
