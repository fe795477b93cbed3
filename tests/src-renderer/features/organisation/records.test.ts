import { recordKindOf, recordKinds } from '@renderer/features/organisation/record-kinds';
import { recordLines } from '@renderer/features/organisation/record-lines';
import { countUses, usersOf } from '@renderer/features/organisation/uses';
import { kinds } from '@shared/record/kinds';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRow, storedRow } from '../rows';

const parties = (...names: string[]) => names.map((name, index) => storedRow('party', `p${index}`, { name }));
const shown = (...names: string[]) => recordLines('party', parties(...names)).map(({ name, twin }) => (twin === 0 ? name : `${name} (${twin})`));

test('names that people take for the same are numbered; what has none says so', () => {
  expect(shown('UWV', 'uwv ', 'Gemeente')).toEqual(['Gemeente', 'UWV (1)', 'uwv (2)']);
  expect(shown('', '  ')).toEqual(['Naamloze partij (1)', 'Naamloze partij (2)']);
});

test('no two lines are alike', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ' ', 'UWV', 'uwv', 'U W V', 'Gemeente')), (names) => {
      const lines = shown(...names).map((line) => line.toLowerCase().replace(/\s+/g, ' '));
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.length).toBe(names.length);
    }),
  );
});

test('every field of the catalogue of these kinds stands in their form, the name first', () => {
  for (const { name, fields, blank } of Object.values(recordKinds)) {
    const kind = kinds.find((each) => each.name === name);
    expect(Object.keys(fields)).toEqual(Object.keys(kind?.fields ?? {}));
    expect(Object.keys(fields)[0]).toBe('name');
    expect(kind?.schema.safeParse(blank()).success).toBe(true);
  }
  expect(recordKindOf('activity')).toBeUndefined();
  expect(recordKindOf('party')?.heading).toBe('Partijen');
});

test('uses are counted by what points', () => {
  const rows = [activityRow('a', { references: ['p', 'q'] }), activityRow('b', { references: ['p'] }), activityRow('c', {})];
  expect([...countUses(rows)]).toEqual([
    ['p', 2],
    ['q', 1],
  ]);
  expect(usersOf(rows, 'q').map(({ id }) => id)).toEqual(['a']);
});
