import { describe, expect, test } from 'vitest';
import { avg, uavg } from '@shared/law/citation';
import type { Finding, Subject } from '@shared/rules/finding';
import { articlesIn, bySubject, folded, levelsText, openByLevel, placeName, recordsText, spread } from '@shared/rules/grouped';

const finding = (subject: Subject, over: Partial<Finding> = {}): Finding => ({
  key: `${subject.id} ${over.text ?? ''}`,
  rule: 'a-rule',
  level: 'error',
  subject,
  path: [],
  where: '',
  text: 'Iets.',
  citations: [],
  judge: false,
  read: '',
  ...over,
});
const activity = (id: string, name: string): Subject => ({ kind: 'activity', id, name });

test('records stand by kind and name, their findings by level', () => {
  const groups = bySubject([
    finding({ kind: 'party', id: 'p', name: 'Aap' }),
    finding(activity('b', 'Werving 10'), { level: 'tip', text: 'licht' }),
    finding(activity('b', 'Werving 10'), { text: 'zwaar' }),
    finding(activity('a', 'Werving 9')),
    finding(activity('c', ' ')),
    finding({ kind: 'organisation', id: 'o', name: 'De Brug' }),
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['De Brug', 'Naamloze verwerking', 'Werving 9', 'Werving 10', 'Aap']);
  expect(groups[3]?.findings.map(({ text }) => text)).toEqual(['zwaar', 'licht']);
});

describe('what says the same', () => {
  const a = activity('a', 'A');
  const source = (where: string, over: Partial<Finding> = {}) => finding(a, { key: where, where, text: 'Noem de bron.', citations: [avg('14(2)(f)')], ...over });
  const places = (findings: readonly Finding[]) => folded(findings).map((same) => same.map(({ where }) => where));

  test('of one record stands together, where the first of it stands', () => {
    expect(places([source('Naam · Bron'), source('Onze rol', { text: 'Kies de rol.' }), source('Cv · Bron')])).toEqual([['Naam · Bron', 'Cv · Bron'], ['Onze rol']]);
  });

  test.each<readonly [string, Partial<Finding>]>([
    ['another record', { subject: activity('b', 'A') }],
    ['another rule', { rule: 'other' }],
    ['another level', { level: 'tip' }],
    ['other words', { text: 'Noem de bron van Cv.' }],
    ['another article', { citations: [avg('30')] }],
  ])('stands apart where it is %s', (_what, over) => {
    expect(places([source('Naam · Bron'), source('Cv · Bron', over)])).toEqual([['Naam · Bron'], ['Cv · Bron']]);
  });

  test('stands apart where there is no place to tell it by', () => {
    expect(places([source('', { key: '1' }), source('', { key: '2' })])).toEqual([[''], ['']]);
  });
});

describe('what says the same of many records', () => {
  const screen = (id: string, over: Partial<Finding> = {}) => finding(activity(id, `Werving ${id}`), { key: `s/${id}`, text: 'Maak een screening.', ...over });

  test('is told once, by the names of the records, and nothing is lost or told twice', () => {
    const findings = [screen('10'), screen('9'), screen('2', { where: 'DPIA-screening' }), finding(activity('2', 'Werving 2'), { key: 'own', text: 'Anders.' })];
    const { shared, rest } = spread(findings);
    expect(shared.map((same) => same.map(placeName))).toEqual([['Werving 2 · DPIA-screening', 'Werving 9', 'Werving 10']]);
    expect(shared.map(recordsText)).toEqual(['Bij 3 verwerkingen']);
    expect(rest.map(({ key }) => key)).toEqual(['own']);
  });

  test('stands with its record where they are two, or several places of two', () => {
    const two = [screen('1'), screen('2', { key: 'a', where: 'Naam' }), screen('2', { key: 'b', where: 'Cv' })];
    expect(spread(two)).toEqual({ shared: [], rest: two });
  });

  test('the heaviest comes first, then what is at most places', () => {
    const of = (text: string, level: Finding['level'], ...ids: readonly string[]) => ids.map((id) => screen(id, { text, level }));
    const { shared } = spread([...of('licht', 'tip', '1', '2', '3', '4'), ...of('weinig', 'error', '1', '2', '3'), ...of('veel', 'error', '1', '2', '3', '4')]);
    expect(shared.map(([{ text }]) => text)).toEqual(['veel', 'weinig', 'licht']);
    expect(recordsText([screen('1'), screen('1'), screen('2')])).toBe('3 plaatsen bij 2 verwerkingen');
  });
});

test('only what stands open is counted', () => {
  const a = activity('a', 'A');
  const counts = openByLevel([finding(a), finding(a), finding(a, { level: 'tip' }), finding(a, { level: 'warning', answered: { judgement: 'j', reason: 'r', by: 'b', on: '2026-11-21', where: '', text: '' } })]);
  expect(counts).toEqual({ error: 2, warning: 0, tip: 1 });
  expect(levelsText(counts)).toBe('2 fouten en 1 tip');
  expect(levelsText({ error: 1, warning: 2, tip: 3 })).toBe('1 fout, 2 waarschuwingen en 3 tips');
  expect(levelsText({ error: 0, warning: 0, tip: 0 })).toBe('');
});

test('articles are named once, 6 before 30', () => {
  const a = activity('a', 'A');
  expect(articlesIn([finding(a, { citations: [avg('30(1)(b)'), uavg('22')] }), finding(a, { citations: [avg('6(1)'), avg('30(1)(b)')] })])).toEqual(['art. 6(1) AVG', 'art. 22 UAVG', 'art. 30(1)(b) AVG']);
});
