import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '@renderer/pdf/line-breaks';

/** Every character as wide as one. */
const measure = (text: string) => text.length;

it('breaks between words, behind a hyphen, and in a word that is wider than the line', () => {
  expect(breakLines('een twee drie vier', 8, measure)).toEqual(['een twee ', 'drie ', 'vier']);
  expect(breakLines('re-integratie', 10, measure)).toEqual(['re-', 'integratie']);
  expect(breakLines('a abcdefghijklm b', 5, measure)).toEqual(['a ', 'abcde', 'fghij', 'klm b']);
});

it('leaves a text that fits as it is', () => {
  expect(breakLines('een twee', 8, measure)).toEqual(['een twee']);
  expect(breakLines('', 8, measure)).toEqual(['']);
});

it('loses nothing, and sets no line wider than the column but for the blank at its end', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdefg  -/.,;(é\u00a0'), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = breakLines(text, width, measure);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});
