import { emptyReason } from '@renderer/features/register/empty-reason';
import { foundIn, foundText, looking, weightOf, type Found } from '@renderer/features/register/found';
import { registerRows } from '@renderer/features/register/register-row';
import { sortRows } from '@renderer/features/register/sort-rows';
import type { Finding } from '@shared/rules/finding';
import { expect, test } from 'vitest';
import { activityRow } from '../rows';
import { finding } from './finding';

const answered: Partial<Finding> = { answered: { judgement: 'j', reason: 'Gewogen.', by: 'FG', on: '2026-01-01', where: 'Naam', text: 'Er is iets.' } };
const counts = (error: number, warning: number, tip: number) => ({ error, warning, tip });

test('what stands open in an activity and in its parties is counted; what was answered is not', () => {
  const party: Partial<Finding> = { subject: { kind: 'party', id: 'p', name: 'UWV' }, concerns: ['a', 'b'] };
  const { of } = foundIn([finding('a', 'error'), finding('a', 'error'), finding('a', 'warning', answered), finding('p', 'warning', party)]);
  expect([of('a'), of('b'), of('c')]).toEqual([counts(2, 1, 0), counts(0, 1, 0), counts(0, 0, 0)]);
});

test('a finding of an activity that concerns itself as well counts once', () => {
  expect(foundIn([finding('a', 'tip', { concerns: ['a', 'b'] })]).of('a')).toEqual(counts(0, 0, 1));
});

test('until all was looked at nothing is known, not even that nothing is open', () => {
  expect(looking.of('a')).toBeUndefined();
  expect(weightOf(undefined)).toBeNaN();
});

test('a narrow column says what is heaviest; tips only where there is nothing else, and all in the title', () => {
  expect(foundText(counts(1, 4, 2))).toEqual({ heaviest: '1 fout', rest: '4 waarschuwingen', few: '1 fout, +4', title: '1 fout, 4 waarschuwingen en 2 tips' });
  expect(foundText(counts(0, 1, 1))).toMatchObject({ heaviest: '', rest: '1 waarschuwing', few: '1 waarsch.' });
  expect(foundText(counts(0, 0, 2))).toMatchObject({ heaviest: '', rest: '2 tips', few: '2 tips' });
  expect(foundText(counts(0, 0, 0))).toEqual({ heaviest: '', rest: '', few: '', title: '' });
});

test('one error is heavier than many warnings; as long as nobody knows lines stay in the order of their names', () => {
  const rows = registerRows(['a', 'b', 'c', 'd'].map((id) => activityRow(id, { name: id })), new Map());
  const many = Array.from({ length: 200 }, () => finding('b', 'warning'));
  const ids = (found: Found, desc: boolean) => sortRows(rows, { id: 'findings', desc }, found).map(({ id }) => id);
  const found = foundIn([...many, finding('c', 'error'), finding('d', 'tip')]);
  expect(ids(found, true)).toEqual(['c', 'b', 'd', 'a']);
  expect(ids(found, false)).toEqual(['a', 'd', 'b', 'c']);
  expect(ids(looking, true)).toEqual(['a', 'b', 'c', 'd']);
});

test('an empty list says what search looks at, or that what was asked for is not known yet', () => {
  const ready = foundIn([]);
  expect(emptyReason([], ready, 'naam')).toMatch(/^Geen verwerking past bij wat u zoekt\. Zoeken kijkt naar naam\./);
  expect(emptyReason(['errors'], ready, 'naam')).toContain('en de filters die u koos');
  expect(emptyReason(['basis-f'], looking, 'naam')).toContain('en de filters die u koos');
  expect(emptyReason(['errors'], looking, 'naam')).toMatch(/^De regels worden nog nagelopen\./);
  expect(emptyReason(['clear'], { ...looking, state: 'failed' }, 'naam')).toContain('niet worden nagelopen');
});
