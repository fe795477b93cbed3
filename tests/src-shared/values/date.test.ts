import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate, showDate, storedDate } from '@shared/values/date';

test.each(['12-3-2026', '12/03/2026', '12.3.2026', '12 maart 2026', ' 12 Maart 2026 ', '12-mrt-2026', '12 mrt. 2026', '2026-03-12'])('%s is understood', (text) => {
  expect(readDate(text)).toBe('2026-03-12');
});

test.each(['31-02-2026', '29-02-2025', '12-13-2026', '0-1-2026', '12-3-26', '12 marzo 2026', '01-01-1899', '01-01-2200', 'morgen', '2026', ''])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('leap days are days', () => {
  expect(readDate('29-02-2028')).toBe('2028-02-29');
  expect(readDate('29-02-2100')).toBeUndefined();
});

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('what is shown is read back as the same day', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(readDate(showDate(day))).toBe(day);
      expect(readDate(day)).toBe(day);
    }),
  );
});

test('what is not understood is kept to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(storedDate(typed)).toBe(readDate(typed) ?? typed);
      if (readDate(typed) === undefined) expect(showDate(storedDate(typed))).toBe(typed);
    }),
  );
  expect(storedDate('31-02-2026')).toBe('31-02-2026');
  expect(showDate('2026-02-31')).toBe('2026-02-31');
});
