import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosisWords, diagnosisWordsIn } from '@shared/law/diagnosis-words';
import { suggestions } from '@shared/record/suggestions';

test('each word is found in any case and between any marks, once', () => {
  for (const word of diagnosisWords) expect(diagnosisWordsIn(`Heeft (${word.toUpperCase()}), ja: ${word.toUpperCase()}.`), word).toEqual([word.toUpperCase()]);
});

test('what names a class of data, a group or a party tells nobody’s illness', () => {
  const labels = Object.values(suggestions).flatMap((list) => list.map(({ label }) => label));
  expect(labels.flatMap(diagnosisWordsIn)).toEqual([]);
});

test('a part of another word is no word', () => {
  expect(diagnosisWordsIn('arbeidstherapeutisch diagnosestelling burn-outcoach therapieën')).toEqual([]);
});

test('what is found stands in the text', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...diagnosisWords), fc.string())), (parts) => diagnosisWordsIn(parts.join(' ')).every((word) => parts.join(' ').includes(word))));
});
