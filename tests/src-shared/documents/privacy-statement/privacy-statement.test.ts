import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exampleRecords } from '@shared/example/example';
import type { Block } from '@shared/documents/model';
import { missingInStatement } from '@shared/documents/privacy-statement/missing';
import { givesThemselves, toldOf } from '@shared/documents/privacy-statement/told';
import { privacyStatement, type StatementInput } from '@shared/documents/privacy-statement/privacy-statement';
import type { Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer, type Recipient } from '@shared/record/activity/sharing';
import { blankDataSubject, type TermKind } from '@shared/record/activity/subjects-and-data';
import { audienceOf, audiencesIn, touches, type Audience } from '@shared/record/audiences';
import { blankJointController } from '@shared/record/joint-controller';
import type { Organisation } from '@shared/record/organisation';
import { organisationKind } from '@shared/record/organisation';
import { partyKind, type Party } from '@shared/record/party';
import { systemKind, type System } from '@shared/record/system';
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
  systems: of<System>('system'),
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
  privacyStatement(input(audience)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.replace(/ ?\(art\. [^)]*\)$/u, '')] : [])).join(' ');

describe.each(audiences.map((audience) => [audience.label, audience] as const))('the statement for %s', (_, audience) => {
  it('is plain Dutch: Flesch-Douma of 60 or more, no sentence over 15 words', () => {
    expect(fleschDouma(prose(audience))).toBeGreaterThanOrEqual(60);
    expect(sentencesOf(prose(audience)).filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  });
});

const [clients] = audiences;
if (clients === undefined) throw new Error('the example has no clients');
function audienceNamed(label: string): Audience {
  const found = audiences.find((each) => each.label === label);
  if (found === undefined) throw new Error(`no audience ${label}`);
  return found;
}
const secondTrack = activities.find(({ body }) => body.name === 'Begeleiding tweede spoor');
if (secondTrack === undefined) throw new Error('no second track');
const one = (change: Partial<Activity>): Partial<StatementInput> => ({ activities: [{ ...secondTrack, body: { ...secondTrack.body, ...change } }] });
const purpose = (basis: Purpose['basis'], change: Partial<Purpose> = {}) => ({
  purposes: [{ ...blankPurpose('p'), description: 'Begeleiden naar werk', basis, laws: ['BW art. 7:658a'], interest: 'Ons werk goed doen', interestNecessity: 'Zonder kan het niet', interestBalance: 'Het raakt u weinig', interestTestedOn: '2026-03-02', ...change }],
});
const to = (party: string, role: Recipient['role'], change: Partial<Recipient> = {}): Recipient => ({ ...blankRecipient(`${party}-${role ?? ''}`), party, role, ...change });
const firstName = secondTrack.body.dataCategories[0]?.name ?? '';
const kept = (termKind: TermKind) => secondTrack.body.dataCategories.slice(0, 1).map((each) => ({ ...each, termKind }));
const partner = { ...blankJointController('j'), party: '', informs: 'Het werkbedrijf vertelt het u', answers: 'Bureau', contactPoint: 'De balie', arrangement: 'GEHEIM map', arrangedOn: '' };

const withPartner = { organisation: { ...organisation, jointControllers: [partner] } };
const places: Partial<StatementInput> = {
  parties: [
    { id: 'inside', rev: 'r', body: { ...partyKind.blank(), name: 'Dichtbij', country: 'DE' } },
    { id: 'outside', rev: 'r', body: { ...partyKind.blank(), name: 'Ver weg', country: 'US' } },
    { id: 'nowhere', rev: 'r', body: { ...partyKind.blank(), name: 'Ergens' } },
  ],
};
const systems: Partial<StatementInput> = {
  systems: [
    { id: 'own', rev: 'r', body: { ...systemKind.blank(), name: 'Kast' } },
    { id: 'cloud', rev: 'r', body: { ...systemKind.blank(), name: 'Wolk', supplier: 'cloud', country: 'US' } },
  ],
};
const suppliedFrom = (country: string): Partial<StatementInput> => ({
  parties: [{ id: 'maker', rev: 'r', body: { ...partyKind.blank(), name: 'Maker', country } }],
  systems: [{ id: 'far', rev: 'r', body: { ...systemKind.blank(), name: 'Wolk', supplier: 'maker', country: 'NL' } }],
});
const staysHere = (recipients: Recipient[]) => one({ anyTransfers: 'none', transfers: [], systems: [], recipients });
const healthData = secondTrack.body.dataCategories.filter(({ special }) => special === 'health').slice(0, 1);
const guarded = (change: Partial<Activity['dataCategories'][number]>) => healthData.map((each) => ({ ...each, ...change }));

/** Each sentence stands there when the register says so, and only then. */
test.each<[string, string, Partial<StatementInput>, Partial<StatementInput>]>([
  ['objection, with f', 'U mag bezwaar maken', one(purpose('f')), one(purpose('b'))],
  ['objection, with e', 'U mag bezwaar maken', one(purpose('e')), one(purpose('c'))],
  ['consent can be taken back', 'Die mag u altijd terugnemen', one(purpose('a')), one(purpose('c'))],
  ['how consent is taken back', 'Zo neemt u uw toestemming terug: Met een e-mail.', one(purpose('a', { consentWithdrawal: 'Met een e-mail' })), one(purpose('b', { consentWithdrawal: 'Met een e-mail' }))],
  ['portability', 'een bestand krijgen', one(purpose('b')), one(purpose('f'))],
  ['portability by explicit consent for special data: art. 20(1)(a)', 'een bestand krijgen', one({ ...purpose('f'), dataCategories: guarded({ exception: 'explicitConsent' }) }), one({ ...purpose('f'), dataCategories: guarded({ exception: 'reintegration' }) })],
  ['the interest', 'Onze reden: Ons werk goed doen.', one(purpose('f')), one(purpose('b'))],
  ['the weighing of interests', 'Wij wogen dit af tegen de belangen van de mensen om wie het gaat.', one(purpose('f')), one(purpose('f', { interestTestedOn: '' }))],
  ['the weighing of interests, not one to come', 'Wij wogen dit af', one(purpose('f')), one(purpose('f', { interestTestedOn: '2027-01-01' }))],
  ['the weighing, not without the balance', 'Wij wogen dit af', one(purpose('f')), one(purpose('f', { interestBalance: ' ' }))],
  ['the weighing, not without the necessity', 'Wij wogen dit af', one(purpose('f')), one(purpose('f', { interestNecessity: '' }))],
  ['advertising always stops, with f', 'Reclame van ons? Die stoppen wij altijd als u dat zegt.', one(purpose('f')), one(purpose('e'))],
  ['advertising always stops, with a', 'Reclame van ons? Die stoppen wij altijd als u dat zegt.', one(purpose('a')), one(purpose('b'))],
  ['that we may go on, only where we may', 'Wij stoppen, tenzij', one(purpose('e')), one(purpose('a'))],
  ['the law of a duty', 'BW art. 7:658a', one({ ...purpose('c'), dataCategories: [] }), one({ ...purpose('f'), dataCategories: [] })],
  ['for whom a public task is done', 'Wij doen dit werk voor de gemeente.', one({ ...purpose('e'), commissioners: ['Gemeente'] }), one({ ...purpose('e'), commissioners: ['Werkgever'] })],
  ['for whom, only with a public task', 'Wij doen dit werk voor', one({ ...purpose('e'), commissioners: ['UWV'] }), one({ ...purpose('f'), commissioners: ['UWV'] })],
  ['nobody gets them', 'Met niemand anders.', one({ anyRecipients: 'none', recipients: [], systems: [] }), one({ anyRecipients: null, recipients: [], systems: [] })],
  ['no transfer', 'Wij sturen ze niet naar een land', one({ anyTransfers: 'none', transfers: [] }), one({ anyTransfers: null, transfers: [] })],
  ['a transfer', 'Brazilië', one({ anyTransfers: 'some', transfers: [{ ...blankTransfer('t'), country: 'BR', ground: 'standardClauses' }] }), one({ anyTransfers: 'none', transfers: [] })],
  ['nobody gets them, but for whom supplies where they are kept', 'Met niemand anders.', { ...one({ anyRecipients: 'none', recipients: [], systems: ['own'] }), ...systems }, { ...one({ anyRecipients: 'none', recipients: [], systems: ['cloud'] }), ...systems }],
  ['nobody gets them, of these people', 'Met niemand anders.', one({ recipients: [to('p', 'controller', { groups: ['employer'] })], systems: [] }), one({ recipients: [to('p', 'controller', { groups: ['gone'] })], systems: [] })],
  ['no transfer, but to who is outside the EEA', 'Wij sturen ze niet naar een land', { ...staysHere([to('inside', 'controller')]), ...places }, { ...staysHere([to('outside', 'controller')]), ...places }],
  ['no transfer, of data of these people', 'Wij sturen ze niet naar een land', { ...staysHere([to('outside', 'controller', { groups: ['employer'] })]), ...places }, { ...staysHere([to('outside', 'controller', { groups: ['client'] })]), ...places }],
  ['no transfer, but to a system outside the EEA', 'Wij sturen ze niet naar een land', { ...one({ anyTransfers: 'none', transfers: [], recipients: [], systems: ['own'] }), ...systems }, { ...one({ anyTransfers: 'none', transfers: [], recipients: [], systems: ['cloud'] }), ...systems }],
  ['no transfer, but to who supplies a system here', 'Wij sturen ze niet naar een land', { ...one({ anyTransfers: 'none', transfers: [], recipients: [], systems: ['far'] }), ...suppliedFrom('NL') }, { ...one({ anyTransfers: 'none', transfers: [], recipients: [], systems: ['far'] }), ...suppliedFrom('US') }],
  ['no transfer, where those there are are of others', 'Wij sturen ze niet naar een land', one({ anyTransfers: 'some', recipients: [], systems: [], transfers: [{ ...blankTransfer('t'), country: 'BR', groups: ['employer'] }] }), one({ anyTransfers: 'some', transfers: [{ ...blankTransfer('t'), country: 'BR', groups: ['client'] }] })],
  ['a transfer of these people', 'Brazilië', one({ anyTransfers: 'some', transfers: [{ ...blankTransfer('t'), country: 'BR', groups: ['client'] }] }), one({ anyTransfers: 'some', transfers: [{ ...blankTransfer('t'), country: 'BR', groups: ['employer'] }] })],
  ['who gets data of these people', 'Dichtbij', { ...one({ recipients: [to('inside', 'controller', { groups: ['client'] })] }), ...places }, { ...one({ recipients: [to('inside', 'controller', { groups: ['employer'] })] }), ...places }],
  ['what they do with data of these people', 'bedrijven die voor ons werken', one({ recipients: [to('p', 'processor', { groups: ['client'] })] }), one({ recipients: [to('p', 'processor', { groups: ['employer'] })] })],
  ['who decides for themselves', 'Zij beslissen zelf wat zij ermee doen.', one({ recipients: [to('p', 'controller')] }), one({ recipients: [to('p', null)] })],
  ['who works for us', 'bedrijven die voor ons werken', one({ recipients: [to('p', 'processor')] }), one({ recipients: [to('p', 'controller')] })],
  [
    'who works for us too',
    'Er zijn ook bedrijven',
    one({ recipients: [to('p', 'processor'), to('q', 'controller')] }),
    one({ recipients: [to('p', 'processor')] }),
  ],
  ['people decide', 'Bij ons beslissen mensen.', one({ automatedDecisions: 'no' }), one({ automatedDecisions: null })],
  ['a computer decides, and the decision can be contested: art. 22(3)', 'En u mag het besluit aanvechten.', one({ automatedDecisions: 'yes' }), one({ automatedDecisions: 'profiling' })],
  ['a computer decides', 'zonder dat een mens meekijkt', one({ automatedDecisions: 'yes' }), one({ automatedDecisions: 'profiling' })],
  ['what must be given', 'Ja, dat moet van de wet.', one({ provision: 'law' }), one({ provision: null })],
  ['what must be given, only where they give', 'Ja, dat moet van de wet.', one({ provision: 'law' }), one({ provision: 'law', dataCategories: [] })],
  ['the FG', 'functionaris voor gegevensbescherming', one({}), { ...one({}), organisation: { ...organisation, hasDpo: 'no' } }],
  ['looking is free', 'Uw gegevens bekijken kost niets.', one({}), { ...one({}), organisation: { ...organisation, requestFee: null } }],
  ['what a law makes us keep', 'Soms moeten wij ze bewaren van de wet.', one({ dataCategories: kept('minimum') }), one({ dataCategories: kept('policy') })],
  ['who tells, of those we decide with', 'Het werkbedrijf vertelt het u', one({ role: 'joint', jointControllers: [partner] }), one({ role: 'controller', jointControllers: [partner] })],
  ['ask either of us', 'U mag uw vraag dan aan ieder van ons stellen.', one({ role: 'joint', jointControllers: [partner] }), one({ role: 'joint', jointControllers: [] })],
  ['with whom we always decide', 'Wij zijn samen met een ander verantwoordelijk.', { ...one({ role: 'joint' }), ...withPartner }, one({ role: 'joint' })],
  ['with whom we always decide, where something of theirs is joint', 'samen met een ander verantwoordelijk', { ...one({ role: 'joint' }), ...withPartner }, { ...one({ role: 'controller' }), ...withPartner }],
  ['with whom, at what is joint', 'Samen met\nVerwijderde partij', { ...one({ role: 'joint' }), organisation: { ...organisation, jointControllers: [{ ...partner, party: 'gone' }] } }, { ...one({ role: 'joint' }), ...withPartner }],
  ['nothing as processor', 'Begeleiden naar werk', one(purpose('f')), one({ ...purpose('f'), role: 'processor' })],
  ['nothing of what has ended', 'Begeleiden naar werk', one(purpose('f')), one({ ...purpose('f'), status: 'ended' })],
  ['that a plan is one', 'Dit is nog een concept', one({ ...purpose('f'), status: 'draft' }), one({ ...purpose('f'), status: null })],
  ['nothing of a purpose whose groups are gone', 'Begeleiden naar werk', one(purpose('f')), one(purpose('f', { groups: ['gone'] }))],
  ['health', 'Sommige gegevens gaan over uw gezondheid.', one({}), one({ dataCategories: [] })],
  ['criminal data', 'Sommige gegevens gaan over strafbare feiten, of dat die er niet zijn. Die zijn extra gevoelig. Zulke gegevens', one({ dataCategories: guarded({ name: 'Uitkomst VOG', dataClass: 'criminal', special: null, exception: 'criminalOwn' }) }), one({})],
  ['other special data', 'Sommige gegevens zijn extra gevoelig. Zulke gegevens', one({ dataCategories: guarded({ name: 'Geloof', special: 'religion', exception: 'explicitConsent' }) }), one({})],
  ['another number', 'Een nummer waaraan de overheid u herkent, is extra gevoelig. Zulke gegevens', one({ dataCategories: guarded({ name: 'A-nummer', dataClass: 'idNumber', special: null, exception: 'numberByLaw' }) }), one({})],
  ['objecting among the rights too', 'U mag ook bezwaar maken: zie hierboven.', one(purpose('e')), one(purpose('b'))],
  ['a computer helps', 'Soms helpt een computer met zoeken of vergelijken. Een mens beslist.', one({ automatedDecisions: 'profiling' }), one({ automatedDecisions: 'yes' })],
  ['the rule of what is extra sensitive', 'Bij ‘Extra gevoelig’ leest u welke regel wij volgen.', one({}), one({ dataCategories: [] })],
  ['a purpose of these people', 'Begeleiden naar werk', one(purpose('f', { groups: ['client'] })), one(purpose('f', { groups: ['employer'] }))],
  ['objection, from purposes of these people', 'U mag bezwaar maken', one(purpose('f', { groups: ['client'] })), one(purpose('f', { groups: ['employer'] }))],
  ['consent, from purposes of these people', 'Die mag u altijd terugnemen', one(purpose('a', { groups: ['client'] })), one(purpose('a', { groups: ['employer'] }))],
])('%s', (_, sentence, present, absent) => {
  expect(everything(clients, present)).toContain(sentence);
  expect(everything(clients, absent)).not.toContain(sentence);
});

test('what is only for ourselves of an arrangement stays inside', () => {
  expect(everything(clients, { ...one({ role: 'joint', jointControllers: [partner] }), organisation: { ...organisation, jointControllers: [partner] } })).not.toContain('GEHEIM');
});

test('tells each activity under its name, with its own data, recipients and terms', () => {
  const { blocks } = privacyStatement(input(clients));
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith('Loopbaancoaching voor zelfbetalers'));
  const until = blocks.findIndex((block, index) => index > from && block.kind === 'heading');
  const text = blocks.slice(from, until).flatMap(texts).join('\n');
  expect(text).toContain('7 jaar na het einde van het boekjaar (dat moet van de wet)');
  expect(text).toContain('Grootboekhaag');
  expect(text).not.toContain('Potentiële werkgevers');
  expect(text).not.toContain('FML');
});

test('names the groups that something holds for where it is otherwise for others of the same audience', () => {
  const text = everything(audienceNamed('Sollicitanten'));
  expect(text).toContain('Sollicitant: Contactgegevens, Werkervaring en cv, Opleiding\nU zelf\n4 weken na het einde van de procedure');
  expect(text).toContain('Sollicitant in het bestand: Contactgegevens, Werkervaring en cv, Opleiding\nU zelf\n1 jaar na het einde van de procedure');
  expect(text).toContain('Sollicitant in het bestand: Gegevens van een afgewezen kandidaat');
  expect(everything(audienceNamed('Medewerkers'))).not.toContain('Medewerker:');
});

test('says a reason once for all purposes that share it, and never that one was weighed because another was', () => {
  const both = one({ purposes: [...purpose('f').purposes, ...purpose('f', { id: 'q', description: 'Verslag doen', interest: 'Verantwoorden' }).purposes] });
  expect(everything(clients, both).split('Wij hebben er een goede reden voor.')).toHaveLength(2);
  const half = one({ purposes: [...purpose('f').purposes, ...purpose('f', { id: 'q', description: 'Verslag doen', interest: 'Verantwoorden', interestTestedOn: '' }).purposes] });
  expect(everything(clients, half)).toMatch(/Onze reden: Ons werk goed doen\. Wij wogen dit af[^\n]*\nWaarvoor\nVerslag doen\nWaarom dit mag\nWij hebben er een goede reden voor\. Onze reden: Verantwoorden\.\n/u);
});

test('names data once for each rule that allows them', () => {
  const lines = everything(clients).split('\n').filter((line) => line.includes('re-integratie bij ziekte'));
  expect(lines.length).toBeGreaterThan(1);
  expect(everything(clients, one({})).split('\n').filter((line) => line.includes('re-integratie bij ziekte'))).toEqual([
    'Verslag van de coach, Wat u in het werk wel en niet kunt (FML), Ziek- en herstelmelding met data: Dit mag, omdat het nodig is voor re-integratie bij ziekte of arbeidsongeschiktheid (BW art. 7:658a).',
  ]);
});

test('more than seven names stand on lines of their own', () => {
  const [first] = secondTrack.body.dataCategories;
  if (first === undefined) throw new Error('no data');
  const named = (count: number) => one({ dataCategories: Array.from({ length: count }, (_, index) => ({ ...first, id: `c${index}`, name: `Soort ${index + 1}` })) });
  expect(everything(clients, named(7))).toContain('Soort 1, Soort 2, Soort 3, Soort 4, Soort 5, Soort 6, Soort 7\n');
  expect(everything(clients, named(8))).toContain('Soort 7\nSoort 8\n');
});

test('what is for the same people stands together under their name, what is for several of them last', () => {
  const { blocks } = privacyStatement(input(clients));
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
  const from = headings.indexOf('2 Waarvoor gebruiken wij uw gegevens?');
  expect(headings.slice(from + 1, headings.indexOf('2 Gaan uw gegevens buiten Europa?'))).toEqual([
    '3 Cliënt die zelf betaalt: Facturen en boekhouding',
    '3 Cliënt die zelf betaalt: Loopbaancoaching voor zelfbetalers',
    '3 Cliënt in dienst bij een werkgever: Begeleiding eerste spoor',
    '3 Cliënt in dienst bij een werkgever: Begeleiding tweede spoor',
    '3 Cliënt met een uitkering: Trajecten voor gemeenten',
    '3 Deelnemer dagbesteding of participatie: Samen met een sociaal werkbedrijf: leerwerkplaats',
    '3 Cliënt in dienst bij een werkgever en Cliënt met een uitkering: Cv-bestand voor latere vacatures',
    '3 Cliënt in dienst bij een werkgever en Cliënt met een uitkering: Klachten van cliënten',
  ]);
  expect(everything(clients)).toContain('\nCliënt in dienst bij een werkgever: Begeleiding eerste spoor, Begeleiding tweede spoor\n');
  expect(everything(clients, one({}))).not.toContain('Zoek hieronder het kopje');
});

test('the law stands at the end, as far as it is about what is told', () => {
  const law = (change: Partial<Activity>) => everything(clients, one(change)).split('\n').find((line) => line.startsWith('AVG art. 13 en 14 (deze tekst)')) ?? '';
  expect(law({})).toContain('; 9, 10 en 87, art. 30(1)(b) UAVG, art. 46 UAVG (extra gevoelig); ');
  expect(law({ dataCategories: [] })).not.toContain('extra gevoelig');
  expect(law({ role: 'joint', jointControllers: [{ ...partner, party: 'gone' }] })).toContain('; 26 (samen);');
  expect(law({})).not.toContain('(samen)');
});

test('a statement without anything to tell says so, and claims nothing', () => {
  const text = everything(clients, { activities: [] });
  expect(text).toContain('niets dat in gebruik is');
  expect(text).not.toContain('Wij gebruiken gegevens over u');
});

test('the version is of what is said: a purpose of others does not change it, one of these people does', () => {
  const version = (change: Partial<Activity>) => privacyStatement(input(clients, one(change))).version;
  const others = (description: string) => version({ purposes: [...purpose('f').purposes, { ...blankPurpose('q'), description, basis: 'f', groups: ['employer'] }] });
  const theirs = (description: string) => version({ purposes: [...purpose('f').purposes, { ...blankPurpose('q'), description, basis: 'f', groups: ['client'] }] });
  expect(others('Bellen')).toBe(others('Schrijven'));
  expect(theirs('Bellen')).not.toBe(theirs('Schrijven'));
});

/** Arts 13 and 14, letter by letter: told, or named as missing when the register is silent. */
test.each<[string, string, Partial<Activity>]>([
  ['13(1)(c)', 'het doel', { purposes: [] }],
  ['13(1)(c)', 'de grondslag', purpose(null)],
  ['13(1)(d)', 'het belang', { ...purpose('f', { interest: '' }) }],
  ['6(1)(f)', 'de dag waarop het belang is afgewogen', purpose('f', { interestTestedOn: '' })],
  ['6(1)(f)', 'waarom het belang zwaarder weegt, en waarom het niet anders kan', purpose('f', { interestBalance: '' })],
  ['6(1)(f)', 'waarom het belang zwaarder weegt, en waarom het niet anders kan', purpose('f', { interestNecessity: ' ' })],
  ['13(2)(c)', 'hoe iemand toestemming intrekt', purpose('a')],
  ['26(2)', 'wie informeert en wie verzoeken beantwoordt', { role: 'joint', jointControllers: [blankJointController('j')] }],
  ['26(2)', 'met wie u samen verantwoordelijk bent', { role: 'joint' }],
  ['13(1)(c)', 'Zet de status dan op ‘In gebruik’', { status: 'draft' }],
  ['13(1)(a)', 'Zonder rol staat deze verwerking niet in de verklaring.', { role: null }],
  ['13(1)(e)', 'wie de gegevens krijgt', { anyRecipients: null, recipients: [] }],
  ['13(1)(f)', 'of gegevens buiten de EER gaan', { anyTransfers: null, transfers: [] }],
  ['14(1)(d)', 'welke gegevens het zijn', { dataCategories: [] }],
  ['13(2)(e)', 'of de betrokkene de gegevens moet geven', { provision: null }],
  ['13(2)(f)', 'of een computer beslist', { automatedDecisions: null }],
  ['13(2)(f)', 'hoe de computer tot een uitkomst komt', { automatedDecisions: 'yes', automatedLogic: '' }],
  ['13(2)(f)', 'wat de uitkomst van de computer betekent', { automatedDecisions: 'yes', automatedConsequence: '' }],
  ['13(1)(e)', 'dat ook Ver weg de gegevens krijgt: die levert een systeem', { recipients: [to('nowhere', 'controller')], systems: ['far'] }],
  ['13(1)(e)', 'van welke groep een ontvanger gegevens krijgt: de gekozen groep is verwijderd', { recipients: [to('inside', 'controller', { groups: ['gone'] })] }],
  ['13(1)(f)', 'van welke groep gegevens buiten de EER gaan: de gekozen groep is verwijderd', { transfers: [{ ...blankTransfer('t'), country: 'US', ground: 'adequacy', groups: ['gone'] }] }],
  ['13(1)(f)', 'de doorgifte aan Ver weg: die partij zit buiten de EER', { anyTransfers: 'none', transfers: [], recipients: [to('outside', 'controller')] }],
  ['13(2)(a)', `wanneer de bewaartermijn begint van ${firstName}`, { dataCategories: secondTrack.body.dataCategories.slice(0, 1).map((each) => ({ ...each, term: 'P2Y', startEvent: '', termReason: 'Zo gebruikelijk' })) }],
])('art. %s: %s', (article, text, change) => {
  const around = { ...places, systems: [{ id: 'far', rev: 'r', body: { ...systemKind.blank(), supplier: 'outside' } }] };
  const found = missingInStatement(input(clients, { ...one(change), ...around }));
  expect(found.filter((item) => item.article === `art. ${article}` && item.text.endsWith(text))).toHaveLength(1);
  expect(missingInStatement(input(clients, one({}))).some((item) => item.text.endsWith(text))).toBe(false);
});

test('how a computer comes to a proposal is asked by no letter while a person decides', () => {
  expect(missingInStatement(input(clients, one({ automatedDecisions: 'profiling', automatedLogic: '', automatedConsequence: '' }))).filter(({ article }) => article === 'art. 13(2)(f)')).toEqual([]);
});

test('of a partner at the organisation the organisation is asked who tells and answers, and only where something of theirs is joint', () => {
  const asked = (role: Activity['role'], partners: Organisation['jointControllers']) =>
    missingInStatement(input(clients, { ...one({ role }), organisation: { ...organisation, jointControllers: partners } })).filter(({ article }) => article === 'art. 26(2)');
  expect(asked('joint', [partner])).toEqual([]);
  expect(asked('controller', [blankJointController('j')])).toEqual([]);
  expect(asked('joint', [blankJointController('j')])).toEqual([{ text: expect.stringContaining('Wie informeert'), article: 'art. 26(2)', place: { kind: 'organisation' } }]);
});

test('a recipient of some of these people is told with their names, one of all of them without', () => {
  const [client] = secondTrack.body.subjects;
  const subjects = [...(client === undefined ? [] : [client]), { ...blankDataSubject('other'), name: 'Kandidaat' }];
  const text = everything(clients, { ...one({ subjects, recipients: [to('inside', 'controller', { groups: ['other'] }), to('nowhere', 'controller', { groups: ['client', 'other'] })] }), ...places });
  expect(text).toContain('Dichtbij (Kandidaat), Ergens\n');
});

/** Per audience of the example: each letter is told, has nothing to tell (with the reason in the register), or is named as missing. */
const letters: readonly (readonly [letter: string, told: RegExp, notApplicable: (told: ReturnType<typeof toldOf>['activities'], audience: Audience) => boolean])[] = [
  ['13(1)(a)', /Wij zijn verantwoordelijk voor uw gegevens/, () => false],
  ['13(1)(b)', /functionaris voor gegevensbescherming/, () => organisation.hasDpo === 'no'],
  ['13(1)(c)', /Waarom dit mag/, () => false],
  ['13(1)(d)', /Onze reden:/, (told) => told.every(({ purposes }) => purposes.every(({ basis }) => basis !== 'f'))],
  ['13(1)(e)', /Met wie wij ze delen|Wie voor ons werkt|Met niemand anders/, () => false],
  ['13(1)(f)', /Gaan uw gegevens buiten Europa/, () => false],
  ['13(2)(a)', /Hoe lang wij ze bewaren\n/, () => false],
  ['13(2)(b)', /U mag uw gegevens bekijken/, () => false],
  ['13(2)(c)', /Die mag u altijd terugnemen/, (told) => told.every(({ purposes }) => purposes.every(({ basis }) => basis !== 'a'))],
  ['13(2)(d)', /Autoriteit Persoonsgegevens/, () => false],
  ['13(2)(e)', /Moet u ze geven/, (_, audience) => toldOf(input(audience)).activities.every(({ data }) => !givesThemselves(data))],
  ['13(2)(f)', /Beslist een computer over u/, () => false],
  ['14(1)(d)', /Gegevens\nVan wie wij ze krijgen\n/, () => false],
  ['14(2)(f)', /Van wie wij ze krijgen\nHoe lang/, () => false],
];
describe.each(audiences.map((audience) => [audience.label, audience] as const))('arts 13 and 14 for %s', (_, audience) => {
  const bodies = toldOf(input(audience)).activities;
  it.each(letters)('%s is told, does not apply, or is named as missing', (letter, told, notApplicable) => {
    const missing = missingInStatement(input(audience)).some(({ article }) => article === `art. ${letter}`);
    expect([told.test(`${everything(audience)}\n`), notApplicable(bodies, audience), missing]).toContain(true);
  });
});

/** Read them as the reader would before taking over a change. */
test.each([
  ['Cliënten, kandidaten en deelnemers', './clients.txt'],
  ['Medewerkers', './staff.txt'],
])('the statement of the example for %s reads as it was reviewed', async (label, file) => {
  await expect(`${everything(audienceNamed(label))}\n`).toMatchFileSnapshot(file);
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
        for (const body of bodies.filter((each) => touches(audience, each) && (each.status === 'inUse' || each.status === null) && (each.role === 'controller' || each.role === 'joint'))) {
          const groups = new Set(body.subjects.filter(({ name }) => audienceOf(name) === audience.id).map(({ id }) => id));
          for (const category of body.dataCategories.filter(({ subjects }) => subjects.some(({ id }) => groups.has(id)))) expect(text).toContain(category.name.trim());
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('who is arranged at the organisation is not asked for again at an activity that names it too', () => {
  const asked = (party: string) =>
    missingInStatement(input(clients, { ...one({ role: 'joint', jointControllers: [{ ...blankJointController('j'), party }] }), organisation: { ...organisation, jointControllers: [{ ...partner, party: 'p' }] } })).filter(({ article }) => article === 'art. 26(2)');
  expect(asked('p')).toEqual([]);
  expect(asked('q')).toHaveLength(1);
  expect(asked('')).toHaveLength(1);
});
