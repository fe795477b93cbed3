import { citationsText } from '../law/citations-text';
import { currentLists, listsInOrder, type ScreeningLists } from '../law/screening-lists';
import { answerTo, type GivenAnswers } from '../record/screening-answers';
import type { AskedList } from '../record/screening-copy';

/** The lists with what was answered, in words that need no list beside them any more. */
export function askedLists(given: GivenAnswers, lists: ScreeningLists = currentLists): AskedList[] {
  return listsInOrder(lists).map(({ id: gate, title, version, questions }) => ({
    id: gate,
    title,
    version,
    questions: questions.map(({ id, name, question, citation }) => {
      const { answer, reason } = answerTo(given[gate], id);
      return { id, name, question, citation: citationsText([citation]), answer, reason };
    }),
  }));
}
