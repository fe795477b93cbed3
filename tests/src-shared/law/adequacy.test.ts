import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adequacyDecisions, adequacyLimits, adequacyLimitTexts, adequacyOn, adequacyPending } from '@shared/law/adequacy';
import { isInEea } from '@shared/law/transfers';
import { holdsOn } from '@shared/law/validity';
import { readDate } from '@shared/values/date';
import { readCountry } from '@shared/values/country';
import { isoDates } from './dates';

const places = [...new Set(adequacyDecisions.map(({ place }) => place))];

test('each is of a place as it is stored, outside the EEA, with its decision and citation', () => {
  for (const { place, decision, note, citations, validFrom, validUntil = validFrom } of adequacyDecisions) {
    expect(readCountry(place), place).toBe(place);
    expect(isInEea(place), place).toBe(false);
    expect(decision, place).not.toBe('');
    expect(note, place).toMatch(/^$|\.$/u);
    expect(citations.length, place).toBeGreaterThan(0);
    for (const date of [validFrom, validUntil]) expect(readDate(date), place).toBe(date);
    expect(validFrom <= validUntil, place).toBe(true);
  }
});

test('never do two hold for one place, and none does before or after its days', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), isoDates, (place, date) => {
      const holding = adequacyDecisions.filter((each) => each.place === place && holdsOn(each, date));
      expect(holding.length).toBeLessThanOrEqual(1);
      expect(adequacyOn(place, date)).toBe(holding[0]);
    }),
  );
});

test('what ends is over the day after', () => {
  expect(adequacyOn('GB', '2031-12-27')?.decision).toContain('2025/2574');
  expect(adequacyOn('GB', '2031-12-28')).toBeUndefined();
  expect(adequacyOn('GB', '2025-12-18')?.decision).toContain('2021/1772');
});

test('what is pending holds nowhere, and neither does what nobody decided on', () => {
  for (const { place } of adequacyPending) expect([readCountry(place), places.includes(place)]).toEqual([place, false]);
  for (const place of ['KE', 'IN', 'NL', '', 'Atlantis']) expect(adequacyOn(place, '2026-11-21')).toBeUndefined();
});

test('every limit is used and says for whom the decision is', () => {
  expect(new Set(adequacyDecisions.flatMap(({ limit }) => (limit === undefined ? [] : [limit])))).toEqual(new Set(adequacyLimits));
  for (const limit of adequacyLimits) expect(adequacyLimitTexts[limit]).toMatch(/\.$/u);
  expect(adequacyOn('US', '2026-11-21')?.limit).toBe('dpfList');
});

test('a country is in the EEA on a day; of a day before anything is known the list of now is taken', () => {
  expect([isInEea('NL', '2026-11-21'), isInEea('NO', '2018-05-25'), isInEea('GB', '2026-11-21'), isInEea('US')]).toEqual([true, true, false, false]);
  expect([isInEea('NL'), isInEea('NL', '1970-01-01'), isInEea('GB', '1970-01-01')]).toEqual([true, true, false]);
});
