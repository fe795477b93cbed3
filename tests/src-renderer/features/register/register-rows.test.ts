import { countLine } from '@renderer/features/register/count-line';
import { registerRows } from '@renderer/features/register/register-row';
import { searchRows } from '@renderer/features/register/search-rows';
import { sortRows } from '@renderer/features/register/sort-rows';
import type { Row } from '@renderer/storage/hooks';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { expect, test } from 'vitest';

function row(id: string, summary: Partial<ActivitySummary>, changedAt = '2026-01-01T00:00:00.000Z'): Row<ActivitySummary> {
  const whole = { name: id, role: 'controller' as const, purposes: 1, bases: ['c' as const], purposesWithoutBasis: 0, ...summary };
  return { id, kind: 'activity', org: 'o', summary: whole, heads: 1, changedAt, dirty: false };
}

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test('names come in Dutch order, numbers by value, accents and case aside', () => {
  const rows = registerRows([row('1', { name: 'Deel 10' }), row('2', { name: 'deel 2' }), row('3', { name: 'élan' }), row('4', { name: 'Fiets' })]);
  expect(names(rows)).toEqual(['deel 2', 'Deel 10', 'élan', 'Fiets']);
});

test('lines of the same name are numbered, others are not', () => {
  const rows = registerRows([row('b', { name: 'Zelfde' }), row('a', { name: 'Zelfde' }), row('c', { name: '' })]);
  expect(rows.map(({ id, twin }) => [id, twin])).toEqual([
    ['c', 0],
    ['a', 1],
    ['b', 2],
  ]);
  expect(rows[0]?.name).toBe('Naamloze verwerking');
});

test('what is missing stands in words', () => {
  const [line] = registerRows([row('1', { name: '', role: null, purposes: 2, purposesWithoutBasis: 1 })]);
  expect(line).toMatchObject({ open: 'naam, rol, grondslag bij 1 doel', openCount: 3 });
  expect(registerRows([row('2', {})])[0]?.open).toBe('–');
});

test('a row that did not change is the same object', () => {
  const same = row('1', {});
  expect(registerRows([same, row('2', {})])[0]).toBe(registerRows([same])[0]);
});

test('equal values stay in the order of their names, both ways', () => {
  const rows = registerRows([row('a', { purposes: 2 }), row('b', { purposes: 1 }), row('c', { purposes: 2 })]);
  expect(names(sortRows(rows, { id: 'purposes', desc: false }))).toEqual(['b', 'a', 'c']);
  expect(names(sortRows(rows, { id: 'purposes', desc: true }))).toEqual(['a', 'c', 'b']);
  expect(names(sortRows(rows, { id: 'name', desc: true }))).toEqual(['c', 'b', 'a']);
});

test('roles and dates sort too', () => {
  const rows = registerRows([row('a', { role: 'controller' }, '2026-02-01T00:00:00Z'), row('b', { role: 'processor' }, '2026-03-01T00:00:00Z')]);
  expect(names(sortRows(rows, { id: 'role', desc: false }))).toEqual(['b', 'a']);
  expect(names(sortRows(rows, { id: 'changedAt', desc: true }))).toEqual(['b', 'a']);
});

test('search looks at name and role', () => {
  const rows = registerRows([row('a', { name: 'Café', role: 'processor' }), row('b', { name: 'Loon' })]);
  expect(names(searchRows(rows, 'CAFE verwerker'))).toEqual(['Café']);
  expect(names(searchRows(rows, 'verwerkingsverantwoordelijke'))).toEqual(['Loon']);
  expect(searchRows(rows, ' ')).toBe(rows);
});

test('the count says how many of how many', () => {
  expect(countLine(1, 1)).toBe('1 verwerking');
  expect(countLine(24, 24)).toBe('24 verwerkingen');
  expect(countLine(3, 24)).toBe('3 van 24 verwerkingen');
});
