import { countLine } from '@renderer/features/register/count-line';
import { registerRows, type RegisterRow } from '@renderer/features/register/register-row';
import { rowSearch, type Names } from '@renderer/features/register/search-rows';
import { sortRows } from '@renderer/features/register/sort-rows';
import { columnNames } from '@renderer/features/register/columns';
import { notScreened, type DpiaState } from '@renderer/features/register/dpia-state';
import { activityKind, type ActivitySummary } from '@shared/record/activity/activity';
import { blankRecipient } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { ownSource } from '@shared/record/suggestions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRow } from '../rows';

const row = (id: string, summary: Partial<ActivitySummary>, changedAt?: string) => activityRow(id, { name: id, ...summary }, changedAt);
const rowsOf = (...rows: ReturnType<typeof row>[]) => registerRows(rows, new Map());
const noNames: Names = new Map();
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test('names come in Dutch order, numbers by value, accents and case aside', () => {
  const rows = rowsOf(row('1', { name: 'Deel 10' }), row('2', { name: 'deel 2' }), row('3', { name: 'élan' }), row('4', { name: 'Fiets' }));
  expect(names(rows)).toEqual(['deel 2', 'Deel 10', 'élan', 'Fiets']);
});

test('lines of the same name are numbered, others are not', () => {
  const rows = rowsOf(row('b', { name: ' Zelfde' }), row('a', { name: 'Zelfde' }), row('c', { name: '' }));
  expect(rows.map(({ id, twin }) => [id, twin])).toEqual([
    ['c', 0],
    ['a', 1],
    ['b', 2],
  ]);
  expect(rows[0]?.name).toBe('Naamloze verwerking');
});

test('what is missing stands in words, as many as there is room for', () => {
  const open = [
    { name: 'role', count: 1 },
    { name: 'bases', count: 1 },
    { name: 'security', count: 1 },
    { name: 'terms', count: 3 },
  ] as const;
  expect(rowsOf(row('1', { open }))[0]).toMatchObject({ open: 'rol, grondslag bij 1 doel, beveiliging en nog 1', openCount: 4 });
  expect(rowsOf(row('2', { open: [] }))[0]?.open).toBe('–');
});

test('a blank activity lacks most and says it short', () => {
  const [line] = registerRows([activityRow('1', activityKind.summarise(activityKind.blank()))], new Map());
  expect(line?.openCount).toBeGreaterThan(5);
  expect(line?.open).toMatch(/^naam, rol, .* en nog \d+$/);
});

test('a status that is not the usual one stands beside the name', () => {
  const tags = rowsOf(row('a', { status: 'draft' }), row('b', { status: 'inUse' }), row('c', { status: 'ended' }), row('d', { status: null })).map(({ tag }) => tag);
  expect(tags).toEqual(['Concept', '', 'Beëindigd', '']);
});

test('classes that the law treats apart are letters, always in the same order', () => {
  const [line] = rowsOf(row('1', { classes: ['idNumber', 'special'] }));
  expect(line?.marks.map(({ letter, title }) => [letter, title])).toEqual([
    ['B', 'Bijzonder'],
    ['N', 'Identificatienummer'],
  ]);
});

test('a row that did not change is the same object, until its screening changes', () => {
  const same = row('1', {});
  const before = rowsOf(same)[0];
  expect(rowsOf(same, row('2', {}))[0]).toBe(before);
  const busy: DpiaState = { ...notScreened, text: 'bezig', outcome: 'busy' };
  const after = registerRows([same], new Map([['1', busy]]))[0];
  expect(after?.dpia).toBe(busy);
  expect(before?.dpia).toBe(notScreened);
});

test('equal values stay in the order of their names, both ways', () => {
  const rows = rowsOf(row('a', { recipients: 2 }), row('b', { recipients: 1 }), row('c', { recipients: 2 }));
  expect(names(sortRows(rows, { id: 'recipients', desc: false }))).toEqual(['b', 'a', 'c']);
  expect(names(sortRows(rows, { id: 'recipients', desc: true }))).toEqual(['a', 'c', 'b']);
  expect(names(sortRows(rows, { id: 'name', desc: true }))).toEqual(['c', 'b', 'a']);
});

test('what has no value stands at the end, both ways', () => {
  const rows = rowsOf(row('a', { owner: '', recipients: null }), row('b', { owner: 'Zoë', recipients: 0 }), row('c', { owner: 'anna', recipients: 3 }));
  expect(names(sortRows(rows, { id: 'owner', desc: false }))).toEqual(['c', 'b', 'a']);
  expect(names(sortRows(rows, { id: 'owner', desc: true }))).toEqual(['b', 'c', 'a']);
  expect(names(sortRows(rows, { id: 'recipients', desc: false }))).toEqual(['b', 'c', 'a']);
  expect(names(sortRows(rows, { id: 'recipients', desc: true }))).toEqual(['c', 'b', 'a']);
});

test('dates sort by day; what was typed and is no date stands with those without one', () => {
  const rows = rowsOf(row('a', { reviewOn: 'ooit' }, '2026-02-01T00:00:00Z'), row('b', { reviewOn: '2027-01-01' }, '2026-03-01T00:00:00Z'), row('c', { reviewOn: '2026-12-31' }));
  expect(names(sortRows(rows, { id: 'reviewOn', desc: false }))).toEqual(['c', 'b', 'a']);
  expect(names(sortRows(rows, { id: 'changedAt', desc: true }))).toEqual(['b', 'a', 'c']);
});

test('whatever it sorts by, every row is there once', () => {
  const summary = fc.record({
    number: fc.string(),
    owner: fc.constantFrom('', ' ', 'Anna', 'anna', 'Élise', 'b'),
    reviewOn: fc.constantFrom('', 'ooit', '2026-01-01', '2027-02-03'),
    recipients: fc.option(fc.nat(3)),
    subjects: fc.array(fc.constantFrom('Cliënt', 'Medewerker')),
    role: fc.constantFrom('controller' as const, 'joint' as const, 'processor' as const, null),
  });
  fc.assert(
    fc.property(fc.array(summary), fc.constantFrom(...columnNames), fc.boolean(), (summaries, id, desc) => {
      const rows = rowsOf(...summaries.map((each, index) => row(String(index), each)));
      const ids = (list: readonly RegisterRow[]) => list.map((line) => line.id);
      expect(ids(sortRows(rows, { id, desc })).sort()).toEqual(ids(rows).sort());
    }),
  );
});

test('search looks at name, role, groups, owner and number', () => {
  const rows = rowsOf(row('a', { name: 'Café', role: 'processor' }), row('b', { name: 'Loon', subjects: ['Vrijwilliger', 'Medewerker', 'Stagiair'], owner: 'P. de Boer', number: 'V-12' }));
  expect(names(rowSearch.search(rows, 'CAFE verwerker', noNames))).toEqual(['Café']);
  expect(names(rowSearch.search(rows, 'verwerkingsverantwoordelijke', noNames))).toEqual(['Loon']);
  for (const query of ['stagiair', 'boer', 'v-12']) expect(names(rowSearch.search(rows, query, noNames))).toEqual(['Loon']);
  expect(rowSearch.search(rows, ' ', noNames)).toBe(rows);
});

test('search finds data, where they come from, for whom it is done, and the names of parties and systems as they are now', () => {
  const body = {
    ...activityKind.blank(),
    name: 'Traject',
    commissioners: ['Gemeente'],
    dataCategories: [
      { ...blankDataCategory('1'), name: 'Burgerservicenummer (BSN)', sources: [ownSource] },
      { ...blankDataCategory('2'), name: 'Functionele mogelijkheden en beperkingen (FML)', subjects: [{ ...blankCell('s'), sources: ['Bedrijfsarts of arbodienst'] }] },
    ],
    recipients: [{ ...blankRecipient('r'), party: 'party' }],
    systems: ['system'],
  };
  const rows = registerRows([activityRow('a', activityKind.summarise(body)), activityRow('b', { words: { law: ['Wet op de eigen woorden'] } })], new Map());
  const known = new Map([['party', 'UWV'], ['system', 'Volgsysteem'], ['elsewhere', 'Nergens']]);
  for (const query of ['bsn', 'beperkingen', 'arbodienst', 'gemeente', 'uwv', 'volgsysteem', 'bsn uwv traject']) expect(names(rowSearch.search(rows, query, known)), query).toEqual(['Traject']);
  expect(names(rowSearch.search(rows, 'eigen woorden', known))).toEqual(['Klaar']);
  for (const query of ['nergens', 'betrokkene zelf']) expect(rowSearch.search(rows, query, known), query).toEqual([]);
  expect(names(rowSearch.search(rows, 'arbeidsdeskundige', new Map([['party', 'Arbeidsdeskundige']])))).toEqual(['Traject']);
  expect(rowSearch.search(rows, 'arbeidsdeskundige', known)).toEqual([]);
});

test('the count says how many of how many', () => {
  expect(countLine(1, 1)).toBe('1 verwerking');
  expect(countLine(24, 24)).toBe('24 verwerkingen');
  expect(countLine(3, 24)).toBe('3 van 24 verwerkingen');
});
