import { searchKey } from '@shared/words/reading';
import { matches, searchWords } from '@renderer/ui/search-key';
import { expect, test } from 'vitest';

test('case, diacritics and blanks make no difference', () => {
  expect(searchKey('  Cliënten\t en  CAFÉ ')).toBe('clienten en cafe');
  expect(searchKey('ﬁnanciën')).toBe('financien');
  expect(searchKey('plain')).toBe('plain');
});

test('every word must occur, in any order and inside words', () => {
  const key = searchKey('Begeleiding van cliënten, tweede spoor');
  expect(matches(key, searchWords('spoor CLIENT'))).toBe(true);
  expect(matches(key, searchWords('spoor derde'))).toBe(false);
  expect(matches(key, searchWords('  '))).toBe(true);
});
