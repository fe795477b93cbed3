import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dateOrText } from '@shared/documents/dates';
import { registerDocument } from '@shared/documents/register';
import { activityKind } from '@shared/record/activity/activity';
import type { Kind } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { leavesOf, referencesIn } from '@shared/record/walk';
import { showCountry } from '@shared/values/country';
import { showDuration } from '@shared/values/duration';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableText } from '@renderer/pdf/printable-text';
import { renderPdf } from '@renderer/pdf/render';
import { activityBodies, bodyOf } from '../../generated/bodies';
import { nodeFonts } from './node-fonts';
import { columnTexts, outside, readBack, withoutBlanks } from './read-back';

vi.setConfig({ testTimeout: 120_000 });

const glyphs = readGlyphs(nodeFonts.regular);

/** Letters, signs, line breaks and everything that tends to go wrong. */
const character = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()[]{}<>&"\'/\\-–—_=+*%#@€$') },
  { weight: 5, arbitrary: fc.constantFrom(...'ğłșéőžçßØŞİıñŵŷÿľđħ“”’…½°²') },
  { weight: 8, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00ad', '\u200b', '  ', '\n\n') },
  { weight: 2, arbitrary: fc.constantFrom('😀', '👨‍👩‍👧', 'ש', 'م', '登', '\u0000', '\u001b', '\u202e', '\ud83d', '\u0378', '\uffff', 'e\u0301') },
);
/** Some are ids of the records made below, so that references point somewhere. */
const text = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: character, maxLength: 60 }) },
  { weight: 6, arbitrary: fc.constantFrom('id-0', 'id-1', 'P2Y', '2026-03-12', 'US') },
  { weight: 1, arbitrary: fc.string({ unit: character, minLength: 500, maxLength: 1500 }) },
  { weight: 1, arbitrary: fc.nat(300).map((length) => 'W'.repeat(length)) },
);
const limits = { text, items: 2 };

/** What stays inside the organisation, by its keys without the ids of items; of a purpose also what is told by another field. */
const inside: Readonly<Record<string, readonly string[]>> = {
  activity: [
    ...['remarks', 'owner', 'reviewOn', 'dpoAdvice', 'dpoAdviceOn', 'documents.location', 'necessity', 'subsidiarity', 'proportionality'],
    ...['interestNecessity', 'interestBalance', 'interestTestedBy', 'compatibilityLink', 'compatibilityContext', 'compatibilityNature', 'compatibilityConsequences'].map((key) => `purposes.${key}`),
    ...['compatibilitySafeguards', 'compatibilityTestedOn', 'furtherUseNotice'].map((key) => `purposes.${key}`),
  ],
  organisation: ['dpoReason', 'reviewCycle', 'requestTerm', 'documents.location'],
  party: ['remarks', ...['reviewOn', 'shared', 'requests', 'breachNotice', 'retention', 'atTheEnd', 'guarantees', 'clauses.place'].map((key) => `agreements.${key}`)],
  system: ['remarks'],
};

const secret = 'GEHEIM';

/** The same body with a word in every text that stays inside. */
function marked<Body>(kind: Kind<Body>, body: Body): Body {
  const keys = new Set(inside[kind.name]);
  const mark = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => mark(each, path));
    if (typeof value !== 'object' || value === null) return keys.has(path) ? `${secret}${String(value)}` : value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each, path === '' ? key : `${path}.${key}`)]));
  };
  return kind.schema.parse(mark(body, ''));
}

/** The keys of a path, without the ids of items: they are every second one. */
const keysOf = (path: readonly string[]) => path.filter((_, index) => index % 2 === 0).join('.');

/** Every text of a body as it should stand on paper; references and choices have their names elsewhere. */
function shownTexts<Body extends object>(kind: Kind<Body>, body: Body): string[] {
  const leaves = [...leavesOf(kind.fields as Parameters<typeof leavesOf>[0], body as Parameters<typeof leavesOf>[1])];
  return leaves.flatMap(({ field, path, value }) => {
    if ((inside[kind.name] ?? []).includes(keysOf(path))) return [];
    if (Array.isArray(value)) return field.kind === 'terms' ? value.map(String) : [];
    if (typeof value !== 'string' || field.kind === 'reference' || field.kind === 'choice') return [];
    if (field.kind === 'date') return [dateOrText(value, 'nl-NL')];
    return [field.kind === 'duration' ? showDuration(value) : field.kind === 'country' ? showCountry(value) : value];
  });
}

const several = <Body>(kind: Kind<Body>, bodies = bodyOf(kind, limits)) =>
  fc.array(bodies, { maxLength: 2 }).map((all) => all.map((body, index) => ({ id: `id-${index}`, rev: 'r', body: marked(kind, body) })));

const register = fc.record({
  organisation: bodyOf(organisationKind, limits).map((body) => marked(organisationKind, body)),
  activities: several(activityKind, activityBodies(limits)),
  parties: several(partyKind),
  systems: several(systemKind),
  measures: several(measureKind),
  date: fc.constant('2026-11-21'),
  language: fc.constant('nl-NL' as const),
});

it('prints every filled-in text whole, inside the page, and never what stays inside', async () => {
  await fc.assert(
    fc.asyncProperty(register, async (input) => {
      const { organisation, activities, parties, systems, measures } = input;
      const pdf = await readBack((await renderPdf(registerDocument(input), nodeFonts)).bytes);
      const named = new Set([...referencesIn(organisationKind.fields, organisation), ...activities.flatMap(({ body }) => referencesIn(activityKind.fields, body))]);
      const used = ({ id }: { readonly id: string }) => named.has(id);
      const texts = [
        ...shownTexts(organisationKind, organisation),
        ...activities.flatMap(({ body }) => shownTexts(activityKind, body)),
        ...measures.filter(used).flatMap(({ body }) => shownTexts(measureKind, body)),
        ...systems.filter(used).flatMap(({ body }) => shownTexts(systemKind, body)),
        ...parties.filter(used).flatMap(({ body }) => shownTexts(partyKind, body)),
      ];
      const columns = columnTexts(pdf);
      const found = (each: string) => [pdf.text, ...columns].some((column) => column.includes(each));
      const lost = texts.filter((each) => !found(withoutBlanks(printableText(each, glyphs))));
      expect(lost).toEqual([]);
      expect(outside(pdf)).toEqual([]);
      expect(pdf.text).not.toContain(secret);
    }),
    // A smaller counterexample would take minutes of printing.
    { numRuns: 10, endOnFailure: true },
  );
});
