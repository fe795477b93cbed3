import { sortClients } from '@renderer/features/register/client-columns';
import { clientColumns } from '@renderer/features/register/client-facts';
import { clientRows, type ClientRow, type ClientsOf } from '@renderer/features/register/client-row';
import { clientCountLine } from '@renderer/features/register/count-line';
import { registerRows } from '@renderer/features/register/register-row';
import { clientSearch } from '@renderer/features/register/search-rows';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { activityKind } from '@shared/record/activity/activity';
import type { ForOthers } from '@shared/record/activity/for-others';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRow } from '../rows';

const known: ClientsOf = {
  parties: new Map([
    ['uwv', { name: 'UWV', hasContact: true }],
    ['bureau', { name: 'Bureau Élan', hasContact: false }],
  ]),
  measures: new Map([
    ['m1', 'Twee stappen'],
    ['m2', 'Opgeruimd bureau'],
  ]),
};
const given = (party: string, processing = 'Trainen'): ForOthers['assignments'][number] => ({ id: `for-${party}`, party, processing });
const linesOf = (activities: Readonly<Record<string, Partial<ActivitySummary>>>) =>
  clientRows(registerRows(Object.entries(activities).map(([id, summary]) => activityRow(id, { name: id, role: 'processor', references: ['uwv', 'm2'], ...summary })), new Map()), known);
const forOthers = (assignments: ForOthers['assignments'], countries: readonly string[] = []): ForOthers => ({ assignments, countries });
const pairs = (rows: readonly ClientRow[]) => rows.map(({ client, activity }) => `${client} ${activity.name}`);

test('there is a line for each client of each activity, and one for an activity that lacks any', () => {
  const rows = linesOf({
    a: { forOthers: forOthers([given('uwv'), given('bureau')]) },
    b: { forOthers: forOthers([]), open: [{ name: 'assignments', count: 1 }] },
    c: { role: 'controller', forOthers: null },
  });
  expect(pairs(rows)).toEqual(['UWV a', 'Bureau Élan a', ' b']);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  expect(rows[2]).toMatchObject({ contact: null, processing: '', open: 'opdrachtgever, wat u doet', openCount: 2 });
});

test('a line says what art. 30(2) asks and what is missing of it', () => {
  const [uwv, bureau, nobody, gone] = linesOf({ a: { forOthers: forOthers([given('uwv'), given('bureau', ''), given(''), given('erased')]), transfers: 0 } });
  expect(uwv).toMatchObject({ contact: true, processing: 'Trainen', countries: 'geen', security: 'Opgeruimd bureau', open: '', openCount: 0 });
  expect(bureau).toMatchObject({ contact: false, open: 'contact van de opdrachtgever, wat u doet' });
  expect(nobody).toMatchObject({ client: '', contact: null, open: 'opdrachtgever' });
  expect(gone).toMatchObject({ client: 'Verwijderde partij', contact: null, open: 'opdrachtgever' });
});

test('what is open for the activity is open for each of its clients', () => {
  const open: ActivitySummary['open'] = [
    { name: 'assignments', count: 1 },
    { name: 'transfers', count: 1 },
    { name: 'security', count: 1 },
  ];
  const [line] = linesOf({ a: { forOthers: forOthers([given('uwv')]), transfers: null, references: ['uwv'], open } });
  expect(line).toMatchObject({ countries: '', security: '', open: 'doorgifte, beveiliging' });
});

test('transfers are named by where they go; security that is told elsewhere says so', () => {
  const of = (summary: Partial<ActivitySummary>) => linesOf({ a: { forOthers: forOthers([given('uwv')], ['US', 'Verweg']), transfers: 2, ...summary } })[0];
  expect(of({})?.countries).toBe('Verenigde Staten, Verweg');
  expect(of({ forOthers: forOthers([given('uwv')]) })?.countries).toBe('2 doorgiften');
  expect(of({ references: [] })?.security).toBe('in de toelichting');
});

test('the summary of an activity holds what the list needs, and nothing where we are no processor', () => {
  const body = { ...activityKind.blank(), assignments: [{ id: 'x', party: 'uwv', processing: ' Trainen ', instruction: 'Brief' }] };
  expect(activityKind.summarise(body).forOthers).toBeNull();
  expect(activityKind.summarise({ ...body, role: 'processor' }).forOthers).toEqual({ assignments: [{ id: 'x', party: 'uwv', processing: 'Trainen' }], countries: [] });
});

test('lines sort by client first; who has none stands at the end, both ways', () => {
  const rows = linesOf({ a: { forOthers: forOthers([]) }, b: { forOthers: forOthers([given('uwv'), given('bureau')]) }, c: { forOthers: forOthers([given('bureau')]) } });
  expect(pairs(sortClients(rows, { id: 'client', desc: false }))).toEqual(['Bureau Élan b', 'Bureau Élan c', 'UWV b', ' a']);
  expect(pairs(sortClients(rows, { id: 'client', desc: true }))).toEqual(['UWV b', 'Bureau Élan b', 'Bureau Élan c', ' a']);
  expect(pairs(sortClients(rows, { id: 'activity', desc: true }))[0]).toBe('Bureau Élan c');
});

test('whatever they sort by, every line is there once', () => {
  const party = fc.constantFrom('', 'uwv', 'bureau', 'erased');
  const lists = fc.array(fc.array(fc.record({ id: fc.uuid(), party, processing: fc.string() })));
  fc.assert(
    fc.property(lists, fc.constantFrom(...clientColumns), fc.boolean(), (assigned, id, desc) => {
      const rows = linesOf(Object.fromEntries(assigned.map((assignments, n) => [`n${n}`, { forOthers: forOthers(assignments) }])));
      const ids = (list: readonly ClientRow[]) => list.map((line) => line.id).sort();
      expect(ids(sortClients(rows, { id, desc }))).toEqual(ids(rows));
      expect(rows.length).toBe(assigned.reduce((sum, { length }) => sum + Math.max(length, 1), 0));
    }),
  );
});

test('a line is not found by the name of another client, but it is by every other party of its activity', () => {
  const rows = linesOf({ Training: { references: ['uwv', 'bureau', 'host'], forOthers: forOthers([given('bureau'), given('uwv')]) } });
  const names = new Map([['uwv', 'UWV'], ['bureau', 'Bureau Élan'], ['host', 'Hostingbedrijf']]);
  expect(pairs(clientSearch.search(rows, 'uwv', names))).toEqual(['UWV Training']);
  expect(clientSearch.search(rows, 'hosting', names)).toHaveLength(2);
});

test('search looks at the client, the activity, what we do and where data go', () => {
  const rows = linesOf({ Training: { number: 'C-06', forOthers: forOthers([given('bureau', 'Verslag schrijven'), given('uwv', 'Bellen')], ['US']), transfers: 1 } });
  const names = new Map<string, string>();
  expect(pairs(clientSearch.search(rows, 'elan TRAINING', names))).toEqual(['Bureau Élan Training']);
  expect(pairs(clientSearch.search(rows, 'bellen', names))).toEqual(['UWV Training']);
  for (const query of ['c-06', 'verenigde staten']) expect(clientSearch.search(rows, query, names)).toHaveLength(2);
  expect(clientSearch.search(rows, ' ', names)).toBe(rows);
});

test('the count says in how many activities', () => {
  expect(clientCountLine(5, 5, 2)).toBe('5 opdrachten in 2 verwerkingen');
  expect(clientCountLine(1, 5, 1)).toBe('1 van 5 opdrachten in 1 verwerking');
});
