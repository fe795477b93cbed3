import { expect, test } from 'vitest';
import { screeningKind } from '@shared/record/screening';
import { latestScreenings, screeningsOf, type ListedScreening } from '@shared/screening/latest';

const march = '2026-03-01T10:00:00.000Z';
const june = '2026-06-01T10:00:00.000Z';

function listed(id: string, activity: string, changedAt: string, frozenAt: string | null = null): ListedScreening {
  const summary = { ...screeningKind.summarise(screeningKind.blank()), activity, frozenAt, frozen: frozenAt !== null, decidedOn: id };
  return { id, changedAt, summary };
}

const orders = <Each>(all: readonly Each[]) => [all, all.toReversed()];

test('two open screenings of one activity come newest first, whatever order they arrive in', () => {
  const rows = [listed('1', 'a', march), listed('2', 'a', june), listed('4', 'a', june), listed('3', 'b', june)];
  for (const each of orders(rows)) expect(screeningsOf(each, 'a').open.map(({ id }) => id)).toEqual(['2', '4', '1']);
  expect(screeningsOf(rows, 'c')).toEqual({ open: [], frozen: [] });
});

test('the one that was fixed last counts, also beside a newer one that is open; without any the newest open one', () => {
  const rows = [listed('1', 'a', june, march), listed('2', 'a', march, june), listed('3', 'a', '2026-07-01T10:00:00.000Z'), listed('4', 'b', march), listed('5', 'b', june)];
  for (const each of orders(rows)) {
    const latest = latestScreenings(each);
    expect([latest.get('a')?.decidedOn, latest.get('b')?.decidedOn, latest.get('c')]).toEqual(['2', '5', undefined]);
  }
});

test('one that was fixed while the clock stood in the future counts as older than one of which the day is known', () => {
  const wrong = '2031-03-03T10:00:00.000Z';
  const now = Date.parse('2026-07-01T10:00:00.000Z');
  const rows = [listed('1', 'a', wrong, wrong), listed('2', 'a', june, june), listed('3', 'b', wrong, wrong), listed('4', 'c', wrong), listed('5', 'c', march)];
  for (const each of orders(rows)) {
    const latest = latestScreenings(each, now);
    expect([latest.get('a')?.decidedOn, latest.get('b')?.decidedOn, latest.get('c')?.decidedOn]).toEqual(['2', '3', '5']);
  }
});
