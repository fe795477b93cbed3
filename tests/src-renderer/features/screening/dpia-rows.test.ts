import { dpiaCounts, dpiaRows } from '@renderer/features/screening/dpia-rows';
import { screeningsOf, type ScreeningRow } from '@renderer/features/screening/screenings-of';
import { activityKind, type ActivitySummary } from '@shared/record/activity/activity';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import type { Row } from '@renderer/records/hooks';
import { expect, test } from 'vitest';

const today = '2026-11-22';

function activity(id: string, name: string, changedAt = '2026-01-01T00:00:00.000Z'): Row<ActivitySummary> {
  return { id, kind: 'activity', org: 'o', summary: activityKind.summarise({ ...activityKind.blank(), name }), heads: 1, changedAt, dirty: false };
}

function screening(id: string, of: string, change: Partial<Screening>, at: string, frozen: boolean): ScreeningRow {
  const body = { ...screeningKind.blank(), activity: of, ...change };
  const summary = screeningKind.summarise(frozen ? freeze(body, at, 'r1') : body);
  return { id, kind: 'screening', org: 'o', summary, heads: 1, changedAt: at, dirty: false };
}

const yes = [{ id: 'ap-08', answer: 'yes' as const, reason: '' }];
const march = '2026-03-01T10:00:00.000Z';
const june = '2026-06-01T10:00:00.000Z';

test('an activity without a screening says so, in the order of names', () => {
  const rows = dpiaRows([activity('2', 'Werving'), activity('1', ''), activity('3', 'Beheer')], [], today);
  expect(rows.map(({ name, state, outcome }) => [name, state, outcome])).toEqual([
    ['Beheer', 'none', '–'],
    ['Naamloze verwerking', 'none', '–'],
    ['Werving', 'none', '–'],
  ]);
});

test('the screening that was fixed last counts, also beside a newer one that is open', () => {
  const rows = [
    screening('s1', 'a', {}, march, true),
    screening('s2', 'a', { apList: yes, decision: 'dpia', reviewOn: '2029-06-01' }, june, true),
    screening('s3', 'a', {}, '2026-07-01T10:00:00.000Z', false),
  ];
  const [row] = dpiaRows([activity('a', 'A')], rows, today);
  expect(row).toMatchObject({ state: 'frozen', stateText: 'Vastgesteld, nieuwe begonnen', outcome: 'DPIA verplicht', decision: 'DPIA maken', date: '01-06-2026' });
  expect(row).toMatchObject({ review: '01-06-2029', reviewPassed: false, changed: false });
});

test('an open screening shows what its answers come to today', () => {
  const [row] = dpiaRows([activity('a', 'A')], [screening('s', 'a', { apList: yes }, march, false)], today);
  expect(row).toMatchObject({ state: 'open', outcome: 'DPIA verplicht', date: '–' });
});

test('a day that has passed is marked, today is not, and what is no day stays as it was typed', () => {
  const of = (reviewOn: string) => dpiaRows([activity('a', 'A')], [screening('s', 'a', { reviewOn }, march, true)], today)[0];
  expect(of('2026-11-21')).toMatchObject({ review: '21-11-2026', reviewPassed: true });
  expect(of('2026-11-22')).toMatchObject({ reviewPassed: false });
  expect(of('na de zomer')).toMatchObject({ review: 'na de zomer', reviewPassed: false });
});

test('an activity that was changed after its screening is marked', () => {
  const rows = [screening('s', 'a', {}, march, true)];
  expect(dpiaRows([activity('a', 'A', june)], rows, today)[0]?.changed).toBe(true);
  expect(dpiaRows([activity('a', 'A', march)], rows, today)[0]?.changed).toBe(false);
});

test('the counts name only what there is', () => {
  const activities = [activity('a', 'A', june), activity('b', 'B'), activity('c', 'C')];
  const rows = dpiaRows(activities, [screening('s', 'a', {}, march, true), screening('t', 'b', {}, march, false)], today);
  expect(dpiaCounts(rows)).toBe('3 verwerkingen · 1 nog niet gescreend · 1 nog niet vastgesteld · 1 opnieuw te bekijken');
  expect(dpiaCounts(rows.filter(({ id }) => id === 'c'))).toBe('1 verwerking · 1 nog niet gescreend');
  expect(dpiaCounts(dpiaRows([activity('d', 'D')], [screening('u', 'd', {}, march, true)], today))).toBe('1 verwerking');
});

test('two open screenings of one activity come newest first, whatever order they arrive in', () => {
  const [older, newer, other] = [screening('1', 'a', {}, march, false), screening('2', 'a', {}, june, false), screening('3', 'b', {}, june, false)];
  for (const rows of [
    [older, newer, other],
    [other, newer, older],
  ]) {
    expect(screeningsOf(rows, 'a').open.map(({ id }) => id)).toEqual(['2', '1']);
  }
  expect(screeningsOf([older], 'c')).toEqual({ open: [], frozen: [] });
});
