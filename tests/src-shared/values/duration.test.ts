import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDurations, dayAfter, readDuration, showDuration, storedDuration } from '@shared/values/duration';

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
  // hours, as people and the code have them
  ['72 uur', 'PT72H'],
  ['24 uur', 'PT24H'],
  ['24 uren', 'PT24H'],
  ['48u', 'PT48H'],
  ['PT72H', 'PT72H'],
  ['p1dt12h', 'P1DT12H'],
  ['1 dag en 12 uur', 'P1DT12H'],
  ['anderhalve dag', 'P1DT12H'],
  // short forms
  ['30 dgn', 'P30D'],
  ['30 dgn.', 'P30D'],
  ['30d', 'P30D'],
  ['3 mnd', 'P3M'],
  ['3 mnd.', 'P3M'],
  ['1 jr', 'P1Y'],
  ['1 jr.', 'P1Y'],
  ['2j', 'P2Y'],
  ['1j6m', 'P1Y6M'],
  ['2 j 6 m', 'P2Y6M'],
  ['6 wk', 'P6W'],
  ['30 kalenderdagen', 'P30D'],
  // fractions
  ['1½ jaar', 'P1Y6M'],
  ['1 ½ jaar', 'P1Y6M'],
  ['1 1/2 jaar', 'P1Y6M'],
  ['½ jaar', 'P6M'],
  ['1/2 jaar', 'P6M'],
  ['¼ jaar', 'P3M'],
  ['¾ jaar', 'P9M'],
  ['2,5 jaar', 'P2Y6M'],
  ['2.5 jaar', 'P2Y6M'],
  ['1,25 jaar', 'P1Y3M'],
  ['0,5 jaar', 'P6M'],
  ['halfjaar', 'P6M'],
  ['een half jaar', 'P6M'],
  ['twee en een half jaar', 'P2Y6M'],
  ['tweeënhalf jaar', 'P2Y6M'],
  ['2 en een half jaar', 'P2Y6M'],
  ['1 jaar en een half jaar', 'P1Y6M'],
  ['kwartaal', 'P3M'],
  ['een kwartaal', 'P3M'],
  ['2 kwartalen', 'P6M'],
  ['kwart jaar', 'P3M'],
  ['driekwart jaar', 'P9M'],
  // numbers in words
  ['vijftien jaar', 'P15Y'],
  ['vijftien jaren', 'P15Y'],
  ['eenentwintig dagen', 'P21D'],
  ['één-en-twintig dagen', 'P21D'],
  ['vijf en twintig jaar', 'P25Y'],
  ['vijfentwintig jaar', 'P25Y'],
  ['tweeënnegentig dagen', 'P92D'],
  ['tweeennegentig dagen', 'P92D'],
  ['honderd jaar', 'P100Y'],
  ['zeven (7) jaar', 'P7Y'],
  // what is pasted from abroad
  ['7 years', 'P7Y'],
  ['1 year and 6 months', 'P1Y6M'],
  ['30 days', 'P30D'],
  ['72 hours', 'PT72H'],
  ['10 Jahre', 'P10Y'],
  ['6 Monate', 'P6M'],
  ['4 Wochen und 2 Tage', 'P4W2D'],
  // what a web page or a PDF puts between
  ['2\u00a0jaar', 'P2Y'],
  ['twee\u00ad jaar', 'P2Y'],
  ['één–en–twintig dagen', 'P21D'],
  ['2 j\u0430\u0430r', 'P2Y'],
])('%s is %s', (text, stored) => {
  expect(readDuration(text)).toBe(stored);
});

test.each([
  ...['', 'P', 'PT', 'P2YT', 'P2H', '2', 'jaar', 'jaar en maand', 'dag', '-2 jaar', 'zolang nodig', 'onbeperkt', 'maximaal 2 jaar', '2 jaar na einde traject', '2 jaar en', 'en 2 jaar'],
  // not one length
  ...['2 tot 5 jaar', '2-5 jaar', '2 à 3 jaar', '2 of 3 jaar', '2 jaar en 3 jaar', '1,5 jaar en 2 maanden', 'zeven (8) jaar'],
  // no whole number of anything, and what may be something else
  ...['1,5 maand', 'halve week', '1,3 jaar', 'half uur', '6m', '11/2 jaar', '1/2/2026', '2 eeuwen', 'elftig jaar', 'honderdtien jaar', '10000 jaar', '9999 kwartalen', '2 werkdagen'],
])('%s is no duration', (text) => {
  expect(readDuration(text)).toBeUndefined();
});

test.each([
  ['P2Y', '2 jaar'],
  ['P1Y6M', '1 jaar en 6 maanden'],
  ['P1M', '1 maand'],
  ['P1W', '1 week'],
  ['P2W1D', '2 weken en 1 dag'],
  ['P1Y1M1D', '1 jaar, 1 maand en 1 dag'],
  ['PT72H', '72 uur'],
  ['PT1H', '1 uur'],
  ['P1DT12H', '1 dag en 12 uur'],
  ['P0D', 'direct'],
  ['zolang nodig', 'zolang nodig'],
  ['p2y', 'p2y'],
])('%s is shown as %s', (stored, text) => {
  expect(showDuration(stored)).toBe(text);
});

const amount = fc.integer({ min: 0, max: 9999 });
const durations = fc
  .tuple(amount, amount, amount, amount, amount)
  .map((amounts) => amounts.flatMap((number, index) => (number === 0 ? [] : [`${index === 4 ? 'T' : ''}${number}${'YMWDH'.charAt(index)}`])).join(''))
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
  ['2026-12-30', '72 uur', '2027-01-02'],
  ['2026-12-30', 'PT36H', '2026-12-31'],
  ['2026-11-21', 'nu en dan', undefined],
  ['ooit', 'P1Y', undefined],
])('%s and %s later', (day, term, later) => {
  expect(dayAfter(day, term)).toBe(later);
});

test.each([
  ['24 uur', '1 dag', 0],
  ['72 uur', '1 week', -1],
  ['169 uur', '1 week', 1],
  ['4 weken', '1 maand', -1],
  ['kwartaal', '3 maanden', 0],
  ['zolang nodig', '1 dag', undefined],
])('%s beside %s', (one, other, sign) => {
  const difference = compareDurations(one, other);
  expect(difference === undefined ? undefined : Math.sign(difference)).toBe(sign);
});
