import { avg } from '../law/citation';
import type { FieldsOf } from './field';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const judgementSchema = z.strictObject({
  /** id of the record that the finding is about */
  subject: z.string(),
  /** the rule that found it, by its id */
  rule: z.string(),
  /** where in the record, as keys from the top with ids of items: 'purposes/p1/basis' */
  place: z.string(),
  /** hash of the values that the rule had read: when they change the finding comes back */
  read: z.string(),
  /** the place in names, as it was called when this was judged: 'Contactgegevens · Medewerker · Bewaartermijn' */
  where: z.string(),
  /** what was judged, in the words of then; '' where they were not kept */
  text: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string(),
});
/** What a person judged of a finding that asks for weighing, and why: art. 5(2) AVG. */
export type Judgement = z.infer<typeof judgementSchema>;

export interface JudgementSummary extends BasicSummary, Judgement {}

/** What the program fills in, and nobody else. */
export type JudgementNoField = 'subject' | 'rule' | 'place' | 'read' | 'where' | 'text';

export const judgementFields: FieldsOf<Judgement, JudgementNoField> = {
  reason: { kind: 'longText', label: 'Waarom dit zo goed is', help: 'Zo dat een ander, of de AP, het later kan volgen.', citations: [avg('5(2)')] },
  by: { kind: 'text', label: 'Beoordeeld door', help: 'Naam en functie.', citations: [avg('5(2)')] },
  on: { kind: 'date', label: 'Beoordeeld op', help: '', citations: [] },
};

export const judgementKind: Kind<Judgement, JudgementSummary, JudgementNoField> = {
  name: 'judgement',
  version: 2,
  schema: judgementSchema,
  // Version 1 did not keep the words, and what stands in the register since is not what was judged.
  upgrades: [(judgement) => ({ ...(judgement as object), where: '', text: '' })],
  exported: true,
  blank: () => ({ subject: '', rule: '', place: '', read: '', where: '', text: '', reason: '', by: '', on: '' }),
  summarise: (judgement) => ({ name: '', ...judgement }),
  summaryVersion: '1',
  owner: ({ subject }) => subject,
  fields: judgementFields,
};
