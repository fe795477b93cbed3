import { expect, test } from 'vitest';
import { screeningKind } from '@shared/record/screening';
import { contradictions } from '@shared/screening/contradictions';
import { openBeforeFreezing } from '@shared/screening/decision';
import { outcome } from '@shared/screening/outcome';
import { allAnswered } from './given';

const large = { 'wp248-4': 'yes', 'wp248-5': 'yes' } as const;

test('sensitive data on a large scale without special data on a large scale ask for another look, in one sentence', () => {
  const given = allAnswered('no', large);
  expect(contradictions(given)).toHaveLength(1);
  expect(contradictions(given)[0]).toContain('nee bij ‘Grootschalige bijzondere of strafrechtelijke gegevens’ en ‘Gezondheidsgegevens’');
  expect(openBeforeFreezing({ ...screeningKind.blank(), ...given })).toContain(contradictions(given)[0]);
  expect(outcome(given).label).toBe('DPIA in de regel verplicht');
});

test('only what was denied is named', () => {
  expect(contradictions(allAnswered(null, { ...large, 'ap-07': 'no' }))[0]).toContain('nee bij ‘Gezondheidsgegevens’.');
  expect(contradictions(allAnswered('no', { ...large, 'ap-07': 'yes' }))[0]).toContain('nee bij ‘Grootschalige bijzondere of strafrechtelijke gegevens’.');
});

test('nothing is said where answers go together or are still open', () => {
  for (const answers of [
    allAnswered('no'),
    allAnswered('yes'),
    allAnswered(null, large),
    allAnswered('unknown', large),
    allAnswered('no', { ...large, 'art35-b': 'yes' }),
    allAnswered('no', { 'wp248-4': 'yes' }),
    allAnswered('no', { 'wp248-5': 'yes' }),
    allAnswered('no', { 'wp248-4': 'yes', 'wp248-5': 'unknown' }),
  ]) {
    expect(contradictions(answers)).toEqual([]);
  }
});
