import { columnOf } from '@renderer/features/register/column-of';
import { columnNames, fixedColumn, usualColumns } from '@renderer/features/register/columns';
import { dpiaStates } from '@renderer/features/register/dpia-state';
import { columnsIn } from '@renderer/features/register/shown-columns';
import { activityKind } from '@shared/record/activity/activity';
import { screeningKind, type ScreeningSummary } from '@shared/record/screening';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRow, storedRow } from '../rows';

test('every item of an activity has a column or a reason why not', () => {
  expect(Object.keys(columnOf).sort()).toEqual(Object.keys(activityKind.fields).sort());
});

test('every column shows an item of the activity, or what only a list knows', () => {
  const items = new Set(Object.values(columnOf).filter((place) => typeof place === 'string'));
  expect(columnNames.filter((name) => !items.has(name))).toEqual(['dpia', 'findings', 'open', 'changedAt']);
});

test('without a choice the usual columns stand there; whatever was kept, the name does', () => {
  expect(columnsIn(undefined)).toBe(usualColumns);
  expect(columnsIn('changedAt number nonsense')).toEqual(['name', 'number', 'changedAt']);
  fc.assert(
    fc.property(fc.string(), (kept) => {
      expect(columnsIn(kept)[0]).toBe(fixedColumn);
    }),
  );
});

const open: ScreeningSummary = { ...screeningKind.summarise(screeningKind.blank()), activity: 'a' };
const frozen = (frozenStatus: NonNullable<ScreeningSummary['frozenStatus']>, frozenAt: string): ScreeningSummary => ({ ...open, frozenStatus, frozenAt, frozen: true });
const stateOf = (...screenings: ScreeningSummary[]) => dpiaStates(screenings.map((summary, index) => storedRow('screening', String(index), summary)), []).get('a')?.text;

test('an activity shows the outcome that was fixed last, whatever the order they come in', () => {
  const all = [open, frozen('mandatory', '2025-01-01T00:00:00Z'), frozen('none', '2026-01-01T00:00:00Z')];
  expect(stateOf(open)).toBe('bezig');
  expect(stateOf(...all)).toBe('geen plicht');
  expect(stateOf(...all.toReversed())).toBe('geen plicht');
  expect(dpiaStates([], [activityRow('a', {})]).get('a')).toBeUndefined();
});

test('where the client decides nothing is waiting, unless it was screened here all the same', () => {
  const processor = activityRow('a', { role: 'processor' });
  expect(dpiaStates([], [processor]).get('a')?.title).toBe('Als verwerker: de opdrachtgever beslist');
  expect(dpiaStates([storedRow('screening', '1', open)], [processor]).get('a')?.text).toBe('bezig');
});
