import { outdatedTerms } from '@shared/law/outdated-terms';
import { checkedText } from '@shared/text-check/checked-text';
import { outdatedIn, withoutDate } from '@shared/text-check/outdated/outdated';
import { expect, test } from 'vitest';
import { moreExamples } from './more-examples';
import { outdatedExamples } from './outdated-examples';

const idsIn = (text: string) => outdatedIn(checkedText(text)).map(({ id }) => id);

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
  expect(outdatedIn(checkedText(text)).find((finding) => finding.id === id)?.certainty).toBe(certainty);
});

test('a word that was broken off at the end of a line is one word', () => {
  const [finding] = outdatedIn(checkedText('Wij sluiten met elke be-\nwerker een contract.'));
  expect(finding).toMatchObject({ id: 'bewerker', places: [{ line: 1, hit: 'be-\nwerker' }] });
});

test('soft hyphens and marks on letters are no part of a word', () => {
  expect(idsIn('De cli\u00adënten\u00adregistratie van de houder, de gere\u00adgistreerde en de Wbp.')).toEqual(expect.arrayContaining(['persoonsregistratie', 'wbp']));
});

test('a finding has all its places, each with its line and heading', () => {
  const text = 'Artikel 1 Begrippen\n\nDe bewerker werkt voor ons.\n\nArtikel 2 Beheer\n\nElke bewerker tekent.';
  const [finding] = outdatedIn(checkedText(text));
  expect(finding?.places).toMatchObject([
    { line: 3, heading: 'Artikel 1 Begrippen', hit: 'bewerker' },
    { line: 7, heading: 'Artikel 2 Beheer', hit: 'bewerker' },
  ]);
});

test.each(['Versie 3', 'Laatst gewijzigd: 4 mei 2026', 'Vastgesteld op 01-02-2025.', 'Maart 2026\n', 'Dit reglement treedt op 3 juni 2019 in werking.'])('"%s" tells when a text was made', (dated) => {
  expect(withoutDate(checkedText(`Ons reglement\n\n${dated}`))).toEqual([]);
});

test('a date of something else does not', () => {
  expect(withoutDate(checkedText('De Wbp verviel op 25 mei 2018 en dat is lang geleden.'))).toHaveLength(1);
});

test('every row cites the law', () => {
  expect(Object.entries(outdatedTerms).filter(([, { citations }]) => citations.length === 0)).toEqual([]);
});
