import { dpiaCounts, dpiaRows, type ScreeningRow } from '@renderer/features/screening/dpia-rows';
import { activityKind, type Activity, type ActivitySummary } from '@shared/record/activity/activity';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import type { Row } from '@renderer/records/hooks';
import { expect, test } from 'vitest';

const today = '2026-11-22';

const screened = 'r1';

function activity(id: string, name: string, head = screened, role: Activity['role'] = null): Row<ActivitySummary> {
  const summary = activityKind.summarise({ ...activityKind.blank(), name, role });
  return { id, kind: 'activity', org: 'o', summary, heads: 1, head, changedAt: '2026-01-01T00:00:00.000Z', dirty: false };
}

function screening(id: string, of: string, change: Partial<Screening>, at: string, frozen: boolean): ScreeningRow {
  const body = { ...screeningKind.blank(), activity: of, ...change };
  const summary = screeningKind.summarise(frozen ? freeze(body, at, screened) : body);
  return { id, kind: 'screening', org: 'o', summary, heads: 1, head: '', changedAt: at, dirty: false };
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

test('an activity of which another version was screened is marked, also when that version is older', () => {
  const changed = (row: Row<ActivitySummary>, frozen = true) => dpiaRows([row], [screening('s', 'a', {}, march, frozen)], today)[0]?.changed;
  expect(changed(activity('a', 'A'))).toBe(false);
  expect(changed({ ...activity('a', 'A'), changedAt: june })).toBe(false);
  expect(changed(activity('a', 'A', 'r2'))).toBe(true);
  expect(changed({ ...activity('a', 'A'), dirty: true })).toBe(true);
  expect(changed(activity('a', 'A', 'r2'), false)).toBe(false);
});

test('as a processor nothing is waiting here; a screening that was begun or fixed all the same shows', () => {
  const row = (...rows: ScreeningRow[]) => dpiaRows([activity('a', 'A', screened, 'processor')], rows, today);
  expect(row()[0]).toMatchObject({ state: 'client', stateText: 'Als verwerker: de opdrachtgever beslist', outcome: '–' });
  expect(dpiaCounts(row())).toBe('1 verwerking · 1 bij de opdrachtgever');
  expect(row(screening('s', 'a', {}, march, false))[0]).toMatchObject({ state: 'open', stateText: 'Begonnen, als verwerker' });
  expect(row(screening('s', 'a', {}, march, true))[0]).toMatchObject({ state: 'frozen', stateText: 'Vastgesteld, als verwerker' });
});

test('the counts name only what there is', () => {
  const activities = [activity('a', 'A', 'r2'), activity('b', 'B'), activity('c', 'C')];
  const rows = dpiaRows(activities, [screening('s', 'a', {}, march, true), screening('t', 'b', {}, march, false)], today);
  expect(dpiaCounts(rows)).toBe('3 verwerkingen · 1 nog niet gescreend · 1 nog niet vastgesteld · 1 opnieuw te bekijken');
  expect(dpiaCounts(rows.filter(({ id }) => id === 'c'))).toBe('1 verwerking · 1 nog niet gescreend');
  expect(dpiaCounts(dpiaRows([activity('d', 'D')], [screening('u', 'd', {}, march, true)], today))).toBe('1 verwerking');
});
