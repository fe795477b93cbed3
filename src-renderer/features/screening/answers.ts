import type { ScreeningList } from '@shared/law/screening-list';
import { answerTo, withAnswer, type Answer, type GivenAnswer } from '@shared/record/screening-answers';

/** Ids of the questions that nobody answered, in the order of the list; 'weet ik niet' is an answer. */
export function unanswered(given: readonly GivenAnswer[], list: ScreeningList): readonly string[] {
  return list.questions.map(({ id }) => id).filter((id) => answerTo(given, id).answer === null);
}

/** The same answers with these questions answered alike. */
export function answerAll(given: readonly GivenAnswer[], ids: readonly string[], answer: Answer): GivenAnswer[] {
  return ids.reduce<GivenAnswer[]>((all, id) => withAnswer(all, id, { answer }), [...given]);
}

/** Takes these answers back, but not one that was changed meanwhile. */
export function takeBack(given: readonly GivenAnswer[], ids: readonly string[], answer: Answer): GivenAnswer[] {
  return given.map((each) => (ids.includes(each.id) && each.answer === answer ? { ...each, answer: null } : each));
}
