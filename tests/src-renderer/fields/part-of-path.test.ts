import { expect, test } from 'vitest';
import { partOfPath, placeOfFinding } from '@renderer/fields/part-of-path';

test('a field is on the tab of its part; terms of a category on the tab about keeping, those of one group in the matrix', () => {
  expect(partOfPath(['role'])).toBe('algemeen');
  expect(partOfPath(['purposes', 'p', 'basis'])).toBe('doel');
  expect(partOfPath(['dataCategories', 'c', 'exception'])).toBe('gegevens');
  expect(partOfPath(['dataCategories', 'c', 'term'])).toBe('bewaren');
  expect(partOfPath(['dataCategories', 'c', 'subjects', 'g', 'term'])).toBe('gegevens');
  expect(partOfPath(['transfers', 't', 'country'])).toBe('ontvangers');
});

test('what cannot be placed begins at the first tab', () => {
  expect(partOfPath([])).toBe('algemeen');
  expect(partOfPath(['nowhere'])).toBe('algemeen');
});

test('a finding about the screening leads to the screening', () => {
  expect(placeOfFinding({ path: ['screening'] })).toEqual({ deel: 'dpia', veld: 'screening' });
  expect(placeOfFinding({ path: ['purposes', 'p', 'basis'] })).toEqual({ deel: 'doel', veld: 'purposes/p/basis' });
});
