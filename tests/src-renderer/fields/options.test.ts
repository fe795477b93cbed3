import { nameKey } from '@shared/words/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchingOptions, mergeWords, withAddition, wordOptions } from '@renderer/fields/options';

const labels = (options: readonly { readonly label: string }[]) => options.map(({ label }) => label);

test('names that differ in case and blanks alone are the same', () => {
  expect(nameKey('  Jansen   B.V. ')).toBe(nameKey('jansen b.v.'));
  expect(nameKey('Jansen')).not.toBe(nameKey('Janssen'));
});

test('each word stands in the list once, as it was first written, and blank ones not at all', () => {
  expect(mergeWords(['UWV', 'Gemeente'], ['uwv ', ' ', 'Eigen woord'])).toEqual(['UWV', 'Gemeente', 'Eigen woord']);
});

test('what begins with the typed text comes first, then words that do, then the rest', () => {
  const options = wordOptions(['Informatiebeveiligingsbeleid', 'Zeer veilig mailen', 'Veilig mailen', 'Clean desk']);
  expect(labels(matchingOptions(options, 'VEILIG'))).toEqual(['Veilig mailen', 'Zeer veilig mailen', 'Informatiebeveiligingsbeleid']);
});

test('diacritics and the order of words do not matter', () => {
  const options = wordOptions(['België', 'Cliënt met een uitkering']);
  expect(labels(matchingOptions(options, 'belgie'))).toEqual(['België']);
  expect(labels(matchingOptions(options, 'uitkering client'))).toEqual(['Cliënt met een uitkering']);
});

test('nothing typed leaves the list as it is', () => {
  const options = wordOptions(['b', 'a']);
  expect(matchingOptions(options, '  ')).toEqual(options);
});

test('every option is found by its own name, first or as good as first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé ]{1,12}$/), { minLength: 1 }), (words) => {
      const options = wordOptions(words.filter((word) => word.trim() !== ''));
      for (const option of options) expect(matchingOptions(options, option.label)).toContain(option);
    }),
  );
});

test('what is not in the list can be added, as the last option', () => {
  const all = wordOptions(['UWV', 'Gemeente']);
  expect(withAddition([], all, ' Jansen ')).toEqual([{ value: '', label: 'Jansen', isNew: true }]);
  expect(withAddition(all, all, 'uwv')).toEqual(all);
  expect(withAddition(all, all, '  ')).toEqual(all);
});
