import { checkText, longestText } from '@shared/text-check/check-text';
import type { Place } from '@shared/text-check/finding';
import { readText } from '@shared/text-check/read-text';
import { organisationKind } from '@shared/record/organisation';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outdatedExamples } from './outdated-examples';

const today = '2026-11-22';
const nothing = { organisation: organisationKind.blank(), activities: [], parties: [] };
const sentences = Object.values(outdatedExamples).map(({ hit }) => hit);
const joints = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\u00a0', '-\n', '\u00ad', '\u00ad\n', '. ', ';', '\t', '“', '\ud800', '🙂', 'e\u0301', 'ﬁ', '\u2028');
const pastes = fc.array(fc.oneof(fc.constantFrom(...sentences), joints, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 30 }).map((parts) => parts.join(''));

const placesIn = (text: string): readonly Place[] => {
  const check = checkText(text, nothing, today);
  return check.outcome === 'checked' ? [...check.findings.flatMap(({ places }) => places), ...check.told.map(({ place }) => place)] : [];
};

test('no text makes it fail, and every place is in the text and says what stands there', () => {
  fc.assert(
    fc.property(pastes, (text) => {
      const lines = text.split(/\r\n|\n|\r/u).length;
      for (const { start, end, hit, line } of placesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(hit);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

test('the plain text points back into the raw one, in order', () => {
  fc.assert(
    fc.property(pastes, (raw) => {
      const { plain, at } = readText(raw);
      expect(at).toHaveLength(plain.length);
      expect(at.every((place, index) => place < raw.length && place >= (at[index - 1] ?? 0))).toBe(true);
    }),
  );
});

test('a text of the greatest length is checked, a longer one is not', () => {
  const long = sentences.join(' ').repeat(90).slice(0, longestText);
  expect(long).toHaveLength(longestText);
  expect(checkText(long, nothing, today).outcome).toBe('checked');
  expect(checkText(`${long}.`, nothing, today).outcome).toBe('tooLong');
});

test('nothing, and what is not Dutch, is not checked', () => {
  expect(checkText(' \n\u00a0', nothing, today)).toEqual({ outcome: 'empty' });
  expect(checkText('We use your personal data to help you find work. You have the right to object to the processing of your data.', nothing, today)).toEqual({ outcome: 'notDutch' });
});
