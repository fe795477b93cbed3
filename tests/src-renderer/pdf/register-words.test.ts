import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { lawfulBasisLetters } from '@shared/law/lawful-bases';
import { roles, type Activity } from '@shared/record/activity/activity';
import type { Organisation } from '@shared/record/organisation';
import { registerDocument } from '@shared/documents/register';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableText } from '@renderer/pdf/printable-text';
import { renderPdf } from '@renderer/pdf/render';
import { nodeFonts } from './node-fonts';
import { outside, readBack, withoutBlanks } from './read-back';

vi.setConfig({ testTimeout: 120_000 });

const glyphs = readGlyphs(nodeFonts.regular);

/** Letters, signs, line breaks and everything that tends to go wrong. */
const character = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()[]{}<>&"\'/\\-–—_=+*%#@€$') },
  { weight: 5, arbitrary: fc.constantFrom(...'ğłșéőžçßØŞİıñŵŷÿľđħ“”’…½°²') },
  { weight: 8, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00ad', '\u200b', '  ', '\n\n') },
  { weight: 2, arbitrary: fc.constantFrom('😀', '👨‍👩‍👧', 'ש', 'م', '登', '\u0000', '\u001b', '\u202e', '\ud83d', '\u0378', '\uffff', 'e\u0301') },
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: character, maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: character, minLength: 500, maxLength: 2500 }) },
  { weight: 1, arbitrary: fc.nat(400).map((length) => 'W'.repeat(length)) },
);
const purpose = fc.record({ id: fc.uuid(), description: text, basis: fc.option(fc.constantFrom(...lawfulBasisLetters)), basisExplanation: text });
const activity: fc.Arbitrary<Activity> = fc.record({
  name: text,
  role: fc.option(fc.constantFrom(...roles)),
  purposes: fc.array(purpose, { maxLength: 4 }),
  remarks: text.map((remark) => `GEHEIM${remark}`),
});
const organisation: fc.Arbitrary<Organisation> = fc.record({ name: text, address: text, email: text, phone: text, kvkNumber: text });

it('prints every filled-in text whole, inside the page, and never a remark', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, fc.array(activity, { maxLength: 5 }), async (owner, bodies) => {
      const activities = bodies.map((body, index) => ({ id: `${index}`, rev: 'r', body }));
      const pdf = await readBack(await renderPdf(registerDocument({ organisation: owner, activities, date: '2026-11-21', language: 'nl-NL' }), nodeFonts));
      const texts = [...Object.values(owner), ...bodies.flatMap(({ name, purposes }) => [name, ...purposes.flatMap((each) => [each.description, each.basisExplanation])])];
      const lost = texts.filter((each) => !pdf.text.includes(withoutBlanks(printableText(each, glyphs))));
      expect(lost).toEqual([]);
      expect(outside(pdf)).toEqual([]);
      expect(pdf.text).not.toContain('GEHEIM');
    }),
    { numRuns: 15 },
  );
});
