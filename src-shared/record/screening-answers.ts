import type { GateId } from '../law/screening-list';
import type { ScreeningLists } from '../law/screening-lists';
import type { Option } from './field';
import { z } from './zod';

/** What a question of the screening may be answered with; unanswered is null, and neither that nor 'unknown' is a 'no'. */
export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

export const answerOptions: readonly (Option & { readonly value: Answer })[] = [
  { value: 'yes', label: 'Ja', help: '' },
  { value: 'no', label: 'Nee', help: '' },
  { value: 'unknown', label: 'Weet ik niet', help: 'Telt niet als nee: de uitkomst blijft open zolang dit antwoord haar kan veranderen.' },
];

export const givenAnswerSchema = z.strictObject({
  /** of the question, see `law/screening-lists.ts` */
  id: z.string(),
  answer: z.enum(answers).nullable(),
  reason: z.string(),
});
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

/** The answers of each gate. A question that is not among them is unanswered. */
export type GivenAnswers = Readonly<Record<GateId, readonly GivenAnswer[]>>;

/** The answer to one question, also when it was never touched. */
export function answerTo(given: readonly GivenAnswer[], id: string): GivenAnswer {
  return given.find((each) => each.id === id) ?? { id, answer: null, reason: '' };
}

/** The same answers with one of them changed. */
export function withAnswer(given: readonly GivenAnswer[], id: string, change: Partial<Omit<GivenAnswer, 'id'>>): GivenAnswer[] {
  const changed = { ...answerTo(given, id), ...change };
  return given.some((each) => each.id === id) ? given.map((each) => (each.id === id ? changed : each)) : [...given, changed];
}

export interface GateCount {
  /** questions answered 'yes' */
  readonly certain: number;
  /** questions that are or may become 'yes' */
  readonly possible: number;
  /** questions asked */
  readonly of: number;
}
export type GateCounts = Readonly<Record<GateId, GateCount>>;

/** Whether a question may still turn out either way. The other reason is an invitation: it is open only for who does not know. */
export function isOpen(gate: GateId, answer: Answer | null): boolean {
  return answer === 'unknown' || (answer === null && gate !== 'otherRisk');
}

/** How many questions of each gate are certainly and possibly answered 'yes'. */
export function countAnswers(given: GivenAnswers, lists: ScreeningLists): GateCounts {
  const count = (gate: GateId): GateCount => {
    const of = lists[gate].questions.map(({ id }) => answerTo(given[gate], id).answer);
    const certain = of.filter((answer) => answer === 'yes').length;
    return { certain, possible: certain + of.filter((answer) => isOpen(gate, answer)).length, of: of.length };
  };
  return { article35: count('article35'), apList: count('apList'), criteria: count('criteria'), otherRisk: count('otherRisk') };
}
