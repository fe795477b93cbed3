import { gateIds } from '../law/screening-list';
import { answers } from './screening-answers';
import { z } from './zod';

/** What a screening comes to once every question is answered, from the lightest to the heaviest. */
export const settledStatuses = ['none', 'ownJudgement', 'asRule', 'mandatory'] as const;
export type SettledStatus = (typeof settledStatuses)[number];

/** What a screening comes to: 'undetermined' while open answers decide. */
export const screeningStatuses = [...settledStatuses, 'undetermined'] as const;
export type ScreeningStatus = (typeof screeningStatuses)[number];

const askedQuestionSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  question: z.string(),
  /** in words, as it was then */
  citation: z.string(),
  answer: z.enum(answers).nullable(),
  reason: z.string(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

const askedListSchema = z.strictObject({
  id: z.enum(gateIds),
  title: z.string(),
  version: z.string(),
  questions: z.array(askedQuestionSchema),
});
/** A list with what was asked of it and what was answered, in its own words. */
export type AskedList = z.infer<typeof askedListSchema>;

const countSchema = z.strictObject({ certain: z.int(), possible: z.int(), of: z.int() });

export const screeningCopySchema = z.strictObject({
  /** ISO instant at which it was fixed */
  at: z.string(),
  status: z.enum(screeningStatuses),
  /** the outcomes if all that was open had been 'no', and if it had been 'yes' */
  atLeast: z.enum(settledStatuses),
  atMost: z.enum(settledStatuses),
  /** whether open answers could still make it mandatory */
  mayRise: z.boolean(),
  explanation: z.string(),
  /** of the outcome, in words */
  citations: z.array(z.string()),
  counts: z.strictObject({ article35: countSchema, apList: countSchema, criteria: countSchema, otherRisk: countSchema }),
  /** ids of the open questions that could change the outcome */
  deciding: z.array(z.string()),
  lists: z.array(askedListSchema),
});
/** The outcome as it was fixed, with all it rests on: a later list, rule or wording never rewrites it. */
export type ScreeningCopy = z.infer<typeof screeningCopySchema>;
