import { answerAll, takeBack, unanswered } from '@renderer/features/screening/answers';
import { currentLists } from '@shared/law/screening-lists';
import { answerTo, answers, type GivenAnswer } from '@shared/record/screening-answers';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const list = currentLists.apList;

const someAnswers: fc.Arbitrary<GivenAnswer[]> = fc
  .tuple(...list.questions.map(({ id }) => fc.option(fc.record({ id: fc.constant(id), answer: fc.constantFrom(...answers, null), reason: fc.string() }))))
  .map((given) => given.filter((each) => each !== null));

const all = (given: readonly GivenAnswer[]) => list.questions.map(({ id }) => answerTo(given, id));

test('the rest answered with nee leaves every given answer and reason alone, and nothing unanswered', () => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      const rest = unanswered(given, list);
      const after = answerAll(given, rest, 'no');
      expect(unanswered(after, list)).toEqual([]);
      expect(all(after)).toEqual(all(given).map((each) => (each.answer === null ? { ...each, answer: 'no' } : each)));
    }),
  );
});

test('taking it back gives what stood there before', () => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      const rest = unanswered(given, list);
      expect(all(takeBack(answerAll(given, rest, 'no'), rest, 'no'))).toEqual(all(given));
    }),
  );
});

test('an answer that was changed meanwhile is not taken back', () => {
  const rest = unanswered([], list);
  const changed = answerAll(answerAll([], rest, 'no'), ['ap-08'], 'yes');
  const after = takeBack(changed, rest, 'no');
  expect(answerTo(after, 'ap-08').answer).toBe('yes');
  expect(unanswered(after, list)).toHaveLength(16);
});
