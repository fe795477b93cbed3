import { currentLists, listsInOrder } from '../law/screening-lists';
import { answerTo, type Answer, type GivenAnswers } from '../record/screening-answers';

/** Answers that hardly go together, each in a sentence that asks to look again. They never change the outcome. */
export function contradictions(given: GivenAnswers): string[] {
  return largeAndSensitive(given);
}

/**
 * Sensitive data on a large scale are nearly always special or criminal data on a large scale. Not always: criterion 4 counts
 * numbers, debts and diaries too.
 */
function largeAndSensitive({ article35, apList, criteria }: GivenAnswers): string[] {
  const special = answerTo(article35, 'art35-b').answer;
  const answers: readonly (readonly [string, Answer | null])[] = [
    ['art35-b', special],
    ['ap-07', answerTo(apList, 'ap-07').answer],
  ];
  const denied = answers.filter(([, answer]) => answer === 'no').map(([id]) => `‘${nameOf(id)}’`);
  const both = ['wp248-4', 'wp248-5'].every((id) => answerTo(criteria, id).answer === 'yes');
  if (!both || special === 'yes' || denied.length === 0) return [];
  return [
    `Criterium 4 en 5 zijn ja: gevoelige gegevens op grote schaal. Toch staat er nee bij ${denied.join(' en ')}. Kijk nog eens of het om bijzondere of strafrechtelijke gegevens gaat; ook dat maakt een DPIA verplicht.`,
  ];
}

function nameOf(id: string): string {
  return listsInOrder(currentLists).flatMap(({ questions }) => questions).find((question) => question.id === id)?.name ?? id;
}
