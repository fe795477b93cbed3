import { outdatedTermsWith, type LawFigures } from '@shared/law/outdated-terms';
import { checkedText } from '@shared/text-check/checked-text';
import { figuresOn } from '@shared/text-check/figures';
import { outdatedIn, wholeTextFindings } from '@shared/text-check/outdated/outdated';
import { expect, test } from 'vitest';
import { moreExamples } from './more-examples';
import { outdatedExamples } from './outdated-examples';

const figures = figuresOn('2026-11-22');
const wholeIds = (text: string) => wholeTextFindings(checkedText(text), figures).map(({ id }) => id);
const idsIn = (text: string) => outdatedIn(checkedText(text), figures).map(({ id }) => id);

test.each(Object.entries(outdatedExamples))('%s is found', (id, { hit }) => {
  expect(idsIn(hit)).toContain(id);
});

test.each(Object.entries(outdatedExamples))('%s is not seen in what is right', (id, { nearMiss }) => {
  expect(idsIn(nearMiss)).not.toContain(id);
});

test.each(Object.entries(outdatedExamples))('%s is found in capitals, and in the paste of a PDF', (id, { hit }) => {
  if (id !== 'pia') expect(idsIn(hit.toUpperCase())).toContain(id);
  expect(idsIn(hit.replace(/ (?=\p{Ll})/gu, '\u00a0\r\n'))).toContain(id);
});

test.each(moreExamples)('of %s: %j is %s', (id, text, certainty) => {
  expect(outdatedIn(checkedText(text), figures).find((finding) => finding.id === id)?.certainty).toBe(certainty);
});

test('a word that was broken off at the end of a line is one word', () => {
  const [finding] = outdatedIn(checkedText('Wij sluiten met elke be-\nwerker een contract.'), figures);
  expect(finding).toMatchObject({ id: 'bewerker', places: [{ line: 1, hit: 'be-\nwerker' }] });
});

test('soft hyphens and marks on letters are no part of a word', () => {
  expect(idsIn('De cli\u00adënten\u00adregistratie van de houder, de gere\u00adgistreerde en de Wbp.')).toEqual(expect.arrayContaining(['persoonsregistratie', 'wbp']));
});

test('a finding has all its places, each with its line and heading', () => {
  const text = 'Artikel 1 Begrippen\n\nDe bewerker werkt voor ons.\n\nArtikel 2 Beheer\n\nElke bewerker tekent.';
  const [finding] = outdatedIn(checkedText(text), figures);
  expect(finding?.places).toMatchObject([
    { line: 3, heading: 'Artikel 1 Begrippen', hit: 'bewerker' },
    { line: 7, heading: 'Artikel 2 Beheer', hit: 'bewerker' },
  ]);
});

test('words that stand near each other are one place, and one finding of the surest', () => {
  const found = outdatedIn(checkedText('Geen gegevens over godsdienst of levensovertuiging, politieke gezindheid en lidmaatschap van een vakvereniging. Ook een vakvereniging is geen partij.'), figures);
  expect(found.map(({ certainty, places }) => [certainty, places.map(({ hit }) => hit)])).toEqual([
    ['zeker', ['godsdienst of levensovertuiging']],
    ['waarschijnlijk', ['vakvereniging']],
  ]);
  const far = `bewerker ${'en nog een woord '.repeat(10)}bewerker`;
  expect(outdatedIn(checkedText(far), figures).map(({ places }) => places.length)).toEqual([2]);
});

test.each(['Versie 3', 'Laatst gewijzigd: 4 mei 2026', 'Vastgesteld op 01-02-2025.', 'Maart 2026\n', 'Dit reglement treedt op 3 juni 2019 in werking.'])('"%s" tells when a text was made', (dated) => {
  expect(wholeIds(`Ons reglement\n\n${dated}`)).not.toContain('noDate');
});

test('a date of something else does not', () => {
  expect(wholeIds('De Wbp verviel op 25 mei 2018 en dat is lang geleden.')).toContain('noDate');
});

test('every row cites the law', () => {
  expect(Object.entries(outdatedTermsWith(figures)).filter(([, { citations }]) => citations.length === 0)).toEqual([]);
});

test('the figures of the law are those of the day, and of a day before all that is known the first', () => {
  expect(figures).toMatchObject({ breachHours: 72, childRightsAge: 12, guardianConsentAge: 16, requestTerm: '1 maand', requestExtension: '2 maanden', informTerm: '1 maand', medicalFile: '20 jaar' } satisfies LawFigures);
  expect(figuresOn('2019-06-01').medicalFile).toBe('15 jaar');
  expect(figuresOn('1970-01-01')).toMatchObject({ breachHours: 72, childRightsAge: 12 });
});

test('with other figures other words are found and told', () => {
  const [finding] = outdatedIn(checkedText('Een datalek melden wij binnen vijf dagen bij de toezichthouder.'), { ...figures, breachHours: 96 });
  expect(finding).toMatchObject({ id: 'breachTerm', group: 'wrong', advice: expect.stringContaining('96 uur') });
  expect(outdatedIn(checkedText('Een datalek melden wij binnen vier dagen bij de toezichthouder.'), { ...figures, breachHours: 96 })).toEqual([]);
  expect(outdatedIn(checkedText('Kinderen jonger dan 18 jaar kunnen geen rechten uitoefenen.'), { ...figures, guardianConsentAge: 18 })).toMatchObject([{ id: 'childRights' }]);
});

const parts = (...numbers: readonly number[]) => numbers.map((number) => `${number}. Onderdeel\nDit is een zin over iets.`).join('\n\n');
test.each([
  [parts(1, 2, 3, 4, 6, 7), '5', 13],
  ['Artikel 1 Doel\n1. Een lid.\n2. Nog een lid.\nArtikel 2 Bereik\nTekst.\nArtikel 3 Beheer\nTekst.\nArtikel 5 Rechten\nTekst.\nArtikel 6 Slot\nTekst.', '4', 8],
])('a number that is skipped is told at the next part: %s', (text, number, line) => {
  expect(wholeTextFindings(checkedText(text), figures).find(({ id }) => id === 'skippedNumber')).toMatchObject({ title: `Nummer ${number} is overgeslagen`, group: 'missing', certainty: 'mogelijk', places: [{ line }] });
});

test.each([
  parts(1, 2, 3, 4, 5, 6),
  parts(1, 2, 3, 5),
  parts(1, 2, 4, 6, 8, 9, 10),
  `${parts(1, 2, 3, 4)} En hier ging een regel verloren. 5. Onderdeel ${parts(6, 7)}`,
  'Wij bestaan 3 jaar.\n\nOp 12 maart 2026 stopt het. Zie punt 5.',
  `${parts(1, 2, 3)}\n\n${parts(1, 2, 3, 4, 5)}`,
])('no number is called skipped in: %j', (text) => {
  expect(wholeIds(text)).not.toContain('skippedNumber');
});

test('a date without a version or a time to look again is told; either is enough', () => {
  expect(wholeIds('Dit reglement treedt op 3 juni 2019 in werking.')).toEqual(['noVersion']);
  expect(wholeIds('Versie 2. Dit reglement treedt op 3 juni 2019 in werking.')).toEqual([]);
  expect(wholeIds('Dit reglement treedt op 3 juni 2019 in werking en wordt jaarlijks herzien.')).toEqual([]);
  expect(wholeIds('Laatst gewijzigd: 3 juni 2019.')).toEqual([]);
});

const policy = 'Dit beleid geldt voor al het werk. Uitgangspunten staan in hoofdstuk 2. Het beleid wordt jaarlijks geëvalueerd en staat op intranet. Medewerkers worden elk jaar getraind. Versie 2, maart 2026.';
test('rules for the organisation in a text that speaks to people are told; in a text for one of both they are not', () => {
  expect(wholeIds(`Privacybeleid. ${policy} U mag uw gegevens inzien. Wij sturen u een antwoord.`)).toEqual(['mixedText']);
  expect(wholeIds(`Privacybeleid. ${policy} De cliënt mag zijn gegevens inzien.`)).toEqual([]);
  expect(wholeIds('Privacyverklaring, versie 2 van maart 2026. U mag uw gegevens inzien. Ons privacybeleid staat op intranet en is vastgesteld op 2 maart 2026.')).toEqual([]);
});

test('a text that says to be of a municipality is asked about its interest; one that works for it is not', () => {
  const ids = (text: string) => idsIn(text).filter((id) => id === 'interestOfPublic');
  expect(ids('Werkhaven is onderdeel van de gemeente Weversdam. De grondslag is een gerechtvaardigd belang.')).toHaveLength(1);
  expect(ids('Wij werken voor de gemeente Weversdam. De sociale dienst is onderdeel van de gemeente. De grondslag is een gerechtvaardigd belang.')).toEqual([]);
  expect(ids('Werkhaven is onderdeel van de gemeente Weversdam. Een gerechtvaardigd belang geldt niet voor ons.')).toEqual([]);
});
