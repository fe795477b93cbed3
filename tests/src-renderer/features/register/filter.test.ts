import { dpiaStates } from '@renderer/features/register/dpia-state';
import { asksFindings, chosenFilters, filterGroups, filterRows } from '@renderer/features/register/filter';
import { foundIn, looking, type Found } from '@renderer/features/register/found';
import { readRegisterSearch, registerParts } from '@renderer/features/register/register-part';
import { registerRows } from '@renderer/features/register/register-row';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { screeningKind, type ScreeningSummary } from '@shared/record/screening';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRow, storedRow } from '../rows';
import { finding } from './finding';

const blank = screeningKind.summarise(screeningKind.blank());
const screened = (activity: string, summary: Partial<ScreeningSummary>) => storedRow('screening', `s-${activity}`, { ...blank, activity, ...summary });

function rowsOf(activities: Readonly<Record<string, Partial<ActivitySummary>>>, ...screenings: ReturnType<typeof screened>[]) {
  const rows = Object.entries(activities).map(([id, summary]) => activityRow(id, { name: id, ...summary }));
  return registerRows(rows, dpiaStates(screenings, rows));
}
const fitting = (rows: ReturnType<typeof rowsOf>, ...chosen: string[]) => filterRows(rows, chosen).map(({ id }) => id);

test('within a group one of what was chosen is enough, of each group something has to fit', () => {
  const rows = rowsOf({
    a: { classes: ['special'], status: 'inUse' },
    b: { classes: ['idNumber', 'special'], status: 'draft' },
    c: { classes: ['criminal'], status: 'inUse' },
    d: { classes: [], status: 'ended' },
  });
  expect(fitting(rows, 'data-special')).toEqual(['a', 'b']);
  expect(fitting(rows, 'data-special', 'data-criminal')).toEqual(['a', 'b', 'c']);
  expect(fitting(rows, 'data-special', 'data-criminal', 'status-inUse')).toEqual(['a', 'c']);
  expect(fitting(rows, 'status-ended', 'data-idNumber')).toEqual([]);
  expect(filterRows(rows, [])).toBe(rows);
  expect(filterRows(rows, ['gone'])).toBe(rows);
});

test('bases are found by their letter', () => {
  expect(fitting(rowsOf({ a: { bases: ['c', 'f'] }, b: { bases: ['b'] } }), 'basis-f')).toEqual(['a']);
});

test('what the rules found narrows the register once they were run; a tip is no fault and no warning', () => {
  const rows = rowsOf({ a: {}, b: {}, c: {}, d: {} });
  const found = foundIn([finding('a', 'error'), finding('a', 'warning'), finding('b', 'warning'), finding('c', 'tip')]);
  const ids = (known: Found, ...chosen: string[]) => filterRows(rows, chosen, known).map(({ id }) => id);
  expect(ids(found, 'errors')).toEqual(['a']);
  expect(ids(found, 'warnings')).toEqual(['a', 'b']);
  expect(ids(found, 'clear')).toEqual(['c', 'd']);
  for (const id of ['errors', 'warnings', 'clear']) {
    expect(asksFindings([id])).toBe(true);
    expect(ids(looking, id)).toEqual([]);
  }
  expect(asksFindings(['basis-f'])).toBe(false);
});

test('a DPIA is missing where it is due and neither the screening nor the documents name one', () => {
  const frozen = (frozenStatus: ScreeningSummary['frozenStatus']): Partial<ScreeningSummary> => ({ frozenStatus, frozenAt: '2026-01-01T00:00:00Z', frozen: true });
  const rows = rowsOf(
    { due: {}, listed: { hasDpia: true }, made: {}, own: {}, none: {}, busy: {}, never: {}, unclear: {}, client: { role: 'processor' } },
    screened('due', frozen('asRule')),
    screened('listed', frozen('mandatory')),
    screened('made', { ...frozen('mandatory'), hasDpia: true }),
    screened('own', frozen('ownJudgement')),
    screened('none', frozen('none')),
    screened('busy', {}),
    screened('unclear', frozen('undetermined')),
  );
  expect(fitting(rows, 'dpia-due')).toEqual(['due', 'listed', 'made']);
  expect(fitting(rows, 'dpia-missing')).toEqual(['due']);
  expect(fitting(rows, 'dpia-own', 'dpia-none')).toEqual(['none', 'own']);
  expect(fitting(rows, 'dpia-open')).toEqual(['busy', 'never', 'unclear']);
});

test('an open screening whose answers ask for a DPIA already counts as due, and not as without an outcome', () => {
  const yes = screeningKind.summarise({ ...screeningKind.blank(), apList: [{ id: 'ap-08', answer: 'yes', reason: '' }] });
  const rows = rowsOf({ due: {}, made: {}, busy: {} }, screened('due', { counts: yes.counts }), screened('made', { counts: yes.counts, hasDpia: true }), screened('busy', {}));
  expect(fitting(rows, 'dpia-due')).toEqual(['due', 'made']);
  expect(fitting(rows, 'dpia-missing')).toEqual(['due']);
  expect(fitting(rows, 'dpia-open')).toEqual(['busy']);
  expect(rows.find(({ id }) => id === 'due')?.dpia).toMatchObject({ text: 'verplicht', note: '(nog niet vastgesteld)', title: 'DPIA verplicht, nog niet vastgesteld' });
});

test('what was chosen is said in the order of the menu, each with its group', () => {
  expect(chosenFilters(['status-draft', 'basis-f', 'gone'])).toEqual([
    { id: 'basis-f', text: 'Grondslag: f gerechtvaardigd belang' },
    { id: 'status-draft', text: 'Status: Concept' },
  ]);
});

test('another filter never shows what a filter of another group held back, and every filter has an id of its own', () => {
  const options = filterGroups.flatMap((group) => group.options.map(({ id }) => ({ group: group.name, id })));
  expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  const rows = rowsOf({ a: { classes: ['special'], bases: ['a'], status: 'draft' }, b: { classes: ['criminal'], bases: ['f'] }, c: { role: 'processor', status: 'ended', open: [{ name: 'name', count: 1 }] } });
  fc.assert(
    fc.property(fc.subarray(options), fc.constantFrom(...options), (chosen, more) => {
      const ids = chosen.map(({ id }) => id);
      const before = fitting(rows, ...ids);
      const after = fitting(rows, ...ids, more.id);
      if (chosen.some(({ group }) => group === more.group)) expect(after).toEqual(expect.arrayContaining(before));
      else expect(before).toEqual(expect.arrayContaining(after));
    }),
  );
});

test('the register has parts only where we are a processor; what nobody knows the role of is asked what a controller is', () => {
  expect(registerParts(rowsOf({ a: {}, b: { role: null } })).map(({ rol }) => rol)).toEqual([undefined]);
  const parts = registerParts(rowsOf({ a: {}, b: { role: null }, c: { role: 'processor' }, d: { role: 'joint' } }));
  expect(parts.map(({ rol, rows }) => [rol, rows.map(({ id }) => id).join('')])).toEqual([
    [undefined, 'abcd'],
    ['verantwoordelijke', 'abd'],
    ['verwerker', 'c'],
  ]);
});

test('an address that says something else shows the whole register', () => {
  expect(readRegisterSearch({ rol: 'verwerker', x: 1 })).toEqual({ rol: 'verwerker' });
  fc.assert(
    fc.property(fc.anything(), (rol) => {
      expect(readRegisterSearch({ rol })).toEqual({});
    }),
  );
});
