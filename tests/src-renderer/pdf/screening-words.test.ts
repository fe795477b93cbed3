import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dateOrText } from '@shared/documents/dates';
import { screeningDocument } from '@shared/documents/screening-document';
import { currentLists, listsInOrder } from '@shared/law/screening-lists';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { leavesOf } from '@shared/record/walk';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableText } from '@renderer/pdf/printable-text';
import { renderPdf } from '@renderer/pdf/render';
import { bodyOf } from '../../generated/bodies';
import { nodeFonts } from './node-fonts';
import { columnTexts, outside, readBack, withoutBlanks } from './read-back';

vi.setConfig({ testTimeout: 120_000 });

const glyphs = readGlyphs(nodeFonts.regular);
const text = fc.oneof(
  { weight: 12, arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefgHIJKL0123 .,;:!?()-–/&<>"ğłșéßİ€😀\n'), maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom('2026-03-12', 'W'.repeat(200)) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abcde fgh\n'), minLength: 500, maxLength: 2000 }) },
);

/** Answers to what is asked, and to one thing that is not. */
function asked(body: Screening): Screening {
  const answers = Object.fromEntries(
    listsInOrder(currentLists).map(({ id: gate, questions }) => [gate, body[gate].map((given, index) => ({ ...given, id: questions[index]?.id ?? `former-${index}` }))]),
  );
  return screeningKind.schema.parse({ ...body, ...answers, frozen: null });
}

const screenings = fc
  .tuple(bodyOf(screeningKind, { text, items: 4 }).map(asked), fc.boolean())
  .map(([body, fix]) => (fix ? freeze(body, '2026-10-01T10:00:00Z', 'r') : body));

function shownTexts(body: Screening): string[] {
  const leaves = [...leavesOf(screeningKind.fields as Parameters<typeof leavesOf>[0], body as Parameters<typeof leavesOf>[1])];
  return leaves.flatMap(({ field, value }) => {
    if (Array.isArray(value)) return field.kind === 'terms' ? value.map(String) : [];
    if (typeof value !== 'string' || field.kind === 'choice') return [];
    return [field.kind === 'date' ? dateOrText(value, 'nl-NL') : value];
  });
}

it('prints every text of a screening whole and inside the page, fixed or open', async () => {
  await fc.assert(
    fc.asyncProperty(screenings, text, async (screening, name) => {
      const model = screeningDocument({ organisation: { name: 'Bureau' }, activity: { name, number: '7' }, screening, by: 'Iemand', date: '2026-11-22', language: 'nl-NL' });
      const pdf = await readBack((await renderPdf(model, nodeFonts)).bytes);
      const columns = [pdf.text, ...columnTexts(pdf)];
      const texts = [...shownTexts(screening), name, ...listsInOrder(currentLists).flatMap(({ questions }) => questions.map(({ question }) => question))];
      expect(texts.filter((each) => !columns.some((column) => column.includes(withoutBlanks(printableText(each, glyphs)))))).toEqual([]);
      expect(outside(pdf)).toEqual([]);
      expect(pdf.text.includes('Concept–nognietvastgesteld')).toBe(screening.frozen === null);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

it('prints a reason of 20,000 characters whole', async () => {
  const reason = Array.from({ length: 2000 }, (_, index) => `woord${String(index).padStart(4, '0')}`).join(' ');
  const screening = { ...screeningKind.blank(), criteria: [{ id: 'wp248-4', answer: 'yes' as const, reason }] };
  const model = screeningDocument({ organisation: { name: '' }, activity: { name: '', number: '' }, screening, by: '', date: '2026-11-22', language: 'nl-NL' });
  const pdf = await readBack((await renderPdf(model, nodeFonts)).bytes);
  expect(columnTexts(pdf).some((column) => column.includes(withoutBlanks(reason)))).toBe(true);
});
