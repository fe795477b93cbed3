import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, readDuration, showDuration, storedDuration } from '@shared/values/duration';

test.each([
  ['2 jaar', 'P2Y'],
  ['twee jaar', 'P2Y'],
  ['één jaar', 'P1Y'],
  ['18 maanden', 'P18M'],
  ['4 weken', 'P4W'],
  ['90 dagen', 'P90D'],
  ['2 jaar en 6 maanden', 'P2Y6M'],
  ['2 jaar, 6 maanden en 1 dag', 'P2Y6M1D'],
  ['1,5 jaar', 'P1Y6M'],
  ['anderhalf jaar', 'P1Y6M'],
  ['half jaar', 'P6M'],
  ['P2Y', 'P2Y'],
  ['p2y', 'P2Y'],
  ['Direct', 'P0D'],
  ['meteen', 'P0D'],
  ['0', 'P0D'],
  ['0 dagen', 'P0D'],
  ['P0Y', 'P0D'],
  ['10jr', 'P10Y'],
])('%s is %s', (text, stored) => {
  expect(readDuration(text)).toBe(stored);
});

test.each(['', 'P', '2', 'jaar', '-2 jaar', '2 jaar en 3 jaar', '1,5 maand', '1,5 jaar en 2 maanden', 'maximaal 2 jaar', '2 jaar na einde traject', 'zolang nodig', 'P2H', 'PT2H'])(
  '%s is no duration',
  (text) => {
    expect(readDuration(text)).toBeUndefined();
  },
);

test.each([
  ['P2Y', '2 jaar'],
  ['P1Y6M', '1 jaar en 6 maanden'],
  ['P1M', '1 maand'],
  ['P1W', '1 week'],
  ['P2W1D', '2 weken en 1 dag'],
  ['P1Y1M1D', '1 jaar, 1 maand en 1 dag'],
  ['P0D', 'direct'],
  ['zolang nodig', 'zolang nodig'],
  ['p2y', 'p2y'],
])('%s is shown as %s', (stored, text) => {
  expect(showDuration(stored)).toBe(text);
});

const amount = fc.integer({ min: 0, max: 9999 });
const durations = fc
  .tuple(amount, amount, amount, amount)
  .map((amounts) => amounts.flatMap((number, index) => (number === 0 ? [] : [`${number}${'YMWD'.charAt(index)}`])).join(''))
  .map((text) => `P${text === '' ? '0D' : text}`);

test('what is shown is read back as the same duration', () => {
  fc.assert(
    fc.property(durations, (stored) => {
      expect(readDuration(showDuration(stored))).toBe(stored);
    }),
  );
});

test('what is not understood is kept to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      if (readDuration(typed) === undefined) expect(showDuration(storedDuration(typed))).toBe(typed);
      else expect(readDuration(storedDuration(typed))).toBe(storedDuration(typed));
    }),
  );
  expect(storedDuration('zolang nodig')).toBe('zolang nodig');
});

test('a page of text is no duration, and is kept', () => {
  const page = `${'a'.repeat(100_000)}!`;
  expect(readDuration(page)).toBeUndefined();
  expect(storedDuration(page)).toBe(page);
});

test.each([
  ['2026-11-21', 'P1Y', '2027-11-21'],
  ['2028-02-29', 'P1Y', '2029-02-28'],
  ['2026-08-31', '6 maanden', '2027-02-28'],
  ['2026-12-31', 'P2W', '2027-01-14'],
  ['2026-01-31', 'P1Y1M1D', '2027-03-01'],
  ['2026-11-21', 'nu en dan', undefined],
  ['ooit', 'P1Y', undefined],
])('%s and %s later', (day, term, later) => {
  expect(dayAfter(day, term)).toBe(later);
});
