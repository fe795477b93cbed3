import { expect, test } from 'vitest';
import { problemsOf } from '@renderer/features/findings/judging';

const whole = { reason: 'Wij wogen het.', by: 'Een FG', on: '2026-11-21' };
const today = '2026-11-21';

test('a whole answer has no problem', () => {
  expect(problemsOf(whole, today)).toEqual({});
  expect(problemsOf({ ...whole, on: '21-11-2026' }, today)).toEqual({});
});

test.each(['reason', 'by', 'on'] as const)('without %s it does not count, and that is said there', (key) => {
  expect(problemsOf({ ...whole, [key]: ' ' }, today)).toEqual({ [key]: expect.stringMatching(/Zonder .* telt/u) });
});

test.each(['ooit', '31-02-2026', '2026-11-22'])('%s is no day that has come', (on) => {
  expect(problemsOf({ ...whole, on }, today)).toEqual({ on: expect.stringContaining('een dag in die er al is geweest') });
});

test('what says nothing is no reason; initials are a name', () => {
  expect(problemsOf({ ...whole, reason: 'n.v.t.', by: 'P.M.' }, today)).toEqual({ reason: expect.stringContaining('Zonder reden') });
});
