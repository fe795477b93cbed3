import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exampleRecords } from '@shared/example/example';
import type { Block } from '@shared/documents/model';
import { termInWords } from '@shared/documents/privacy-statement/how-long';
import { missingInStatement } from '@shared/documents/privacy-statement/missing';
import { givesThemselves, toldOf } from '@shared/documents/privacy-statement/told';
import { privacyStatement, type StatementInput } from '@shared/documents/privacy-statement/privacy-statement';
import type { Activity } from '@shared/record/activity/activity';
import { audienceOf, audiencesIn, touches, type Audience } from '@shared/record/audiences';
import type { Organisation } from '@shared/record/organisation';
import { organisationKind } from '@shared/record/organisation';
import type { Party } from '@shared/record/party';
import { activityBodies, bodyOf } from '../../../generated/bodies';
import { fleschDouma, sentencesOf, wordsOf } from './readability';

let made = 0;
const { records } = exampleRecords(() => `id-${(made += 1)}`);
const of = <Body>(kind: string) => records.filter((record) => record.kind === kind).map(({ id, body }) => ({ id, rev: 'r', body: body as Body }));
const activities = of<Activity>('activity');
const organisation = of<Organisation>('organisation')[0]?.body ?? organisationKind.blank();
const audiences = audiencesIn(activities.map(({ body }) => body)).filter((audience) => activities.some(({ body }) => touches(audience, body) && body.role !== 'processor'));

const input = (audience: Audience, changes: Partial<StatementInput> = {}): StatementInput => ({
  organisation,
  activities,
  parties: of<Party>('party'),
  audience,
  date: '2026-11-22',
  language: 'nl-NL',
  ...changes,
});

function texts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ term, text }) => [term, ...(typeof text === 'string' ? [text] : text)]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'contents':
      return [];
  }
}
const everything = (audience: Audience, changes?: Partial<StatementInput>) => privacyStatement(input(audience, changes)).blocks.flatMap(texts).join('\n');
/** Our own sentences: what the register says stands in lists, facts and tables, and law in brackets. */
const prose = (audience: Audience) =>
  privacyStatement(input(audience)).blocks.flatMap((block) => (block.kind === 'paragraph' && !block.text.startsWith('(') ? [block.text] : [])).join(' ');

describe.each(audiences.map((audience) => [audience.label, audience] as const))('the statement for %s', (_, audience) => {
  it('is plain Dutch: Flesch-Douma of 60 or more, no sentence over 15 words', () => {
    expect(fleschDouma(prose(audience))).toBeGreaterThanOrEqual(60);
    expect(sentencesOf(prose(audience)).filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  });
});

const [clients] = audiences;
if (clients === undefined) throw new Error('the example has no clients');
const asks = { ...organisation };
const one = (change: Partial<Activity>): Partial<StatementInput> => {
  const found = activities.find(({ body }) => body.name === 'Begeleiding tweede spoor');
  if (found === undefined) throw new Error('no second track');
  return { activities: [{ ...found, body: { ...found.body, ...change } }] };
};
const purpose = (basis: Activity['purposes'][number]['basis']) => ({
  purposes: [{ id: 'p', description: 'Begeleiden naar werk', basis, laws: ['BW art. 7:658a'], basisExplanation: 'Ons werk goed doen', consentProof: '' }],
});

test('what is the reader’s own is called so, and only theirs', () => {
  const kept = (audience: Audience) => termInWords({ term: 'P2Y', startEvent: 'Einde traject', termKind: null, termSource: '', termReason: '' }, audience);
  expect(kept(clients)).toBe('2 jaar na het einde van uw traject');
  expect(kept({ id: 'staff', label: 'Medewerkers' })).toBe('2 jaar na het einde van het traject');
});

/** Each sentence stands there when the register says so, and only then. */
test.each<[string, string, Partial<StatementInput>, Partial<StatementInput>]>([
  ['objection, with f', 'U mag bezwaar maken', one(purpose('f')), one(purpose('b'))],
  ['objection, with e', 'U mag bezwaar maken', one(purpose('e')), one(purpose('c'))],
  ['consent can be taken back', 'Die mag u altijd terugnemen', one(purpose('a')), one(purpose('c'))],
  ['portability', 'meenemen', one(purpose('b')), one(purpose('f'))],
  ['the weighing of interests', 'afgewogen tegen uw belang', one(purpose('f')), one({ ...purpose('f'), documents: [] })],
  ['the law of a duty', 'BW art. 7:658a', one({ ...purpose('c'), dataCategories: [] }), one({ ...purpose('f'), dataCategories: [] })],
  ['nobody gets them', 'Wij geven uw gegevens aan niemand anders.', one({ anyRecipients: 'none', recipients: [] }), one({ anyRecipients: null, recipients: [] })],
  ['no transfer', 'Wij sturen uw gegevens niet naar een land', one({ anyTransfers: 'none', transfers: [] }), one({ anyTransfers: null, transfers: [] })],
  [
    'a transfer',
    'Brazilië',
    one({ anyTransfers: 'some', transfers: [{ id: 't', party: '', country: 'BR', ground: 'standardClauses', document: '', explanation: '' }] }),
    one({ anyTransfers: 'none', transfers: [] }),
  ],
  ['who decides for themselves', 'Zij beslissen zelf wat zij ermee doen.', one({ recipients: [{ id: 'r', party: 'p', role: 'controller', explanation: '' }] }), one({ recipients: [{ id: 'r', party: 'p', role: null, explanation: '' }] })],
  ['people decide', 'Bij ons beslissen mensen.', one({ automatedDecisions: 'no' }), one({ automatedDecisions: null })],
  ['a computer decides', 'zonder dat een mens meekijkt', one({ automatedDecisions: 'yes' }), one({ automatedDecisions: 'profiling' })],
  ['what must be given', 'De wet vraagt dat u ons gegevens geeft', one({ provision: 'law' }), one({ provision: null })],
  ['the FG', 'functionaris voor gegevensbescherming', one({}), { ...one({}), organisation: { ...asks, hasDpo: 'no' } }],
  ['nothing as processor', 'Begeleiden naar werk', one(purpose('f')), one({ ...purpose('f'), role: 'processor' })],
  ['nothing of what has ended', 'Begeleiden naar werk', one(purpose('f')), one({ ...purpose('f'), status: 'ended' })],
  ['health', 'Sommige gegevens gaan over uw gezondheid.', one({}), one({ dataCategories: [] })],
])('%s', (_, sentence, present, absent) => {
  expect(everything(clients, present)).toContain(sentence);
  expect(everything(clients, absent)).not.toContain(sentence);
});

/** Arts 13 and 14, letter by letter: told, or named as missing when the register is silent. */
test.each<[string, string, Partial<Activity>]>([
  ['13(1)(c)', 'het doel', { purposes: [] }],
  ['13(1)(c)', 'de grondslag', purpose(null)],
  ['13(1)(d)', 'het belang', { purposes: [{ ...purpose('f').purposes[0], basisExplanation: '' }] as Activity['purposes'] }],
  ['13(1)(e)', 'wie de gegevens krijgt', { anyRecipients: null, recipients: [] }],
  ['13(1)(f)', 'of gegevens buiten de EER gaan', { anyTransfers: null, transfers: [] }],
  ['14(1)(d)', 'welke gegevens het zijn', { dataCategories: [] }],
  ['13(2)(e)', 'of de betrokkene de gegevens moet geven', { provision: null }],
  ['13(2)(f)', 'of een computer beslist', { automatedDecisions: null }],
])('art. %s: %s', (article, text, change) => {
  const found = missingInStatement(input(clients, one(change)));
  expect(found.filter((item) => item.article === `art. ${article}` && item.text.endsWith(text))).toHaveLength(1);
  expect(missingInStatement(input(clients, one({}))).some((item) => item.text.endsWith(text))).toBe(false);
});

/** Per audience of the example: each letter is told, has nothing to tell (with the reason in the register), or is named as missing. */
const letters: readonly (readonly [letter: string, told: RegExp, notApplicable: (bodies: readonly Activity[], audience: Audience) => boolean])[] = [
  ['13(1)(a)', /Wij zijn verantwoordelijk voor uw gegevens/, () => false],
  ['13(1)(b)', /functionaris voor gegevensbescherming/, () => organisation.hasDpo === 'no'],
  ['13(1)(c)', /Waarom dit mag/, () => false],
  ['13(1)(d)', /Onze reden:/, (bodies) => bodies.every(({ purposes }) => purposes.every(({ basis }) => basis !== 'f'))],
  ['13(1)(e)', /Wij delen gegevens met anderen|bedrijven die voor ons werken|aan niemand anders/, () => false],
  ['13(1)(f)', /Gaan uw gegevens buiten Europa/, () => false],
  ['13(2)(a)', /Hoe lang\n/, () => false],
  ['13(2)(b)', /U mag uw gegevens bekijken/, () => false],
  ['13(2)(c)', /Die mag u altijd terugnemen/, (bodies) => bodies.every(({ purposes }) => purposes.every(({ basis }) => basis !== 'a'))],
  ['13(2)(d)', /Autoriteit Persoonsgegevens/, () => false],
  ['13(2)(e)', /Moet u ons gegevens geven/, (_, audience) => toldOf(input(audience)).activities.every(({ data }) => !givesThemselves(data))],
  ['13(2)(f)', /Beslist een computer over u/, () => false],
  ['14(1)(d)', /Van wie\n/, () => false],
  ['14(2)(f)', /geeft u ons zelf|U geeft ons|krijgen deze gegevens van anderen|krijgen wij van anderen/, () => false],
];
describe.each(audiences.map((audience) => [audience.label, audience] as const))('arts 13 and 14 for %s', (_, audience) => {
  const bodies = activities.filter(({ body }) => touches(audience, body) && (body.role === 'controller' || body.role === 'joint')).map(({ body }) => body);
  it.each(letters)('%s is told, does not apply, or is named as missing', (letter, told, notApplicable) => {
    const missing = missingInStatement(input(audience)).some(({ article }) => article === `art. ${letter}`);
    expect([told.test(`${everything(audience)}\n`), notApplicable(bodies, audience), missing]).toContain(true);
  });
});

test('the statement for clients of the example reads as it was reviewed', async () => {
  await expect(everything(clients)).toMatchFileSnapshot('./clients.txt');
});

test('an organisation without an answer about the FG is asked for it', () => {
  expect(missingInStatement(input(clients, { organisation: { ...organisation, hasDpo: null } })).map(({ article }) => article)).toContain('art. 13(1)(b)');
});

test('an audience that nobody touches is said', () => {
  const nobody = { id: 'group:marsbewoner', label: 'Marsbewoners' };
  expect(missingInStatement(input(nobody))).toEqual([expect.objectContaining({ text: expect.stringContaining('marsbewoners') })]);
});

test('every statement has what always has to be there: who, rights, term of answer, complaint and court, date and version', () => {
  for (const audience of audiences) {
    const text = everything(audience);
    for (const each of [organisation.name, organisation.email, 'U mag uw gegevens bekijken', 'binnen 1 maand', 'Autoriteit Persoonsgegevens', 'rechter', '22 november 2026']) {
      expect(text).toContain(each);
    }
  }
});

test('tells all data, recipients and terms of the audience, and nothing that stays inside', () => {
  const marked = fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map((text) => `${text.trim()}`);
  fc.assert(
    fc.property(fc.array(activityBodies({ text: marked, items: 2 }), { maxLength: 3 }), fc.array(bodyOf({ schema: organisationKind.schema }), { maxLength: 1 }), (bodies, [owner]) => {
      const secret = bodies.map((body, index) => ({
        id: `${index}`,
        rev: 'r',
        body: { ...body, remarks: 'GEHEIM', owner: 'GEHEIM', dpoAdvice: 'GEHEIM', securityExplanation: 'GEHEIM', access: 'GEHEIM', secrecy: 'GEHEIM' },
      }));
      for (const audience of audiencesIn(bodies)) {
        const given = input(audience, { activities: secret, parties: [], organisation: owner ?? organisation });
        const text = privacyStatement(given).blocks.flatMap(texts).join('\n');
        expect(text).not.toContain('GEHEIM');
        expect(missingInStatement(given)).toBeInstanceOf(Array);
        for (const body of bodies.filter((each) => touches(audience, each) && each.status !== 'ended' && (each.role === 'controller' || each.role === 'joint'))) {
          const groups = new Set(body.subjects.filter(({ name }) => audienceOf(name) === audience.id).map(({ id }) => id));
          for (const category of body.dataCategories.filter(({ subjects }) => subjects.some(({ id }) => groups.has(id)))) expect(text).toContain(category.name.trim());
        }
      }
    }),
    { numRuns: 60 },
  );
});
