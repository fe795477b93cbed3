import { expect, test } from 'vitest';
import { blankCell, blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { numberForMunicipality, numberHasLaw } from '@shared/rules/activity/id-number';
import { cases, foundBy } from '../try-rules';

const groups = ['Cliënt in dienst bij een werkgever', 'Cliënt die zelf betaalt', 'Sollicitant', 'Cliënt met een uitkering', 'Medewerkers', 'Deelnemer dagbesteding of participatie', 'Zelfbetalende cliënt', 'Particuliere cliënten', 'Cliënten', 'Kandidaten met een WW-uitkering', 'Vrijwilliger'].map((name, index) => ({ ...blankDataSubject(`s${index}`), name }));
const number = (group: string, more: Partial<DataCategory> = {}) => ({
  role: 'controller' as const,
  subjects: groups,
  dataCategories: [{ ...blankDataCategory('d'), name: 'BSN', dataClass: 'idNumber' as const, exception: 'numberByLaw' as const, exceptionLaws: ['BW art. 7:658a lid 5'], subjects: [blankCell(group)], ...more }],
});

cases(numberHasLaw, {
  met: [
    ['of employed clients, with the law', number('s0')],
    ['the law in other words', number('s0', { exceptionLaws: ['Artikel 7:658a lid 5 BW'] })],
    ['of who has a benefit, of an employer that bears the risk itself', number('s3', { exceptionLaws: ['Wet WIA art. 42 lid 3'] })],
    ['of staff, for the payroll', number('s4', { exceptionLaws: ['Uitvoeringsregeling loonbelasting 2011 art. 7.9'] })],
    ['of a group that no list names', number('s10')],
    ['of clients, whose employers gave the order', { ...number('s8'), commissioners: ['Werkgever'] }],
    ['of clients, of whom a municipality gave one too: another rule asks', { ...number('s8'), commissioners: ['Werkgever', 'Gemeente Zwolle'] }],
    ['of who has a benefit, in other words', number('s9', { exceptionLaws: ['Wet SUWI art. 73 lid 9'] })],
    ['two groups with a law each', number('s0', { exceptionLaws: ['BW art. 7:658a', 'Wet SUWI art. 73 lid 9 en 10'], subjects: [blankCell('s0'), blankCell('s3')] })],
    ['another number of an applicant', number('s2', { name: 'Nummer van het rijbewijs' })],
    ['the name alone does not make it a number', number('s2', { dataClass: 'ordinary', exception: null })],
  ],
  notMet: [
    ['no law', number('s0', { exceptionLaws: [' '] }), ['dataCategories/d/exceptionLaws']],
    ['of applicants', number('s2'), ['dataCategories/d/subjects/s2']],
    ['of who pays himself', number('s1'), ['dataCategories/d/subjects/s1']],
    ['the same, in other words', number('s6'), ['dataCategories/d/subjects/s6']],
    ['private clients', number('s7'), ['dataCategories/d/subjects/s7']],
    ['of two of three groups: each at its own mark', number('s0', { subjects: [blankCell('s0'), blankCell('s1'), blankCell('s2')] }), ['dataCategories/d/subjects/s1', 'dataCategories/d/subjects/s2']],
  ],
  judge: [
    ['a law of which that is not known', number('s0', { exceptionLaws: ['Wmo 2015 art. 5.1.1'] }), ['dataCategories/d/exceptionLaws']],
    ['the same, beside one that is', number('s0', { exceptionLaws: ['BW art. 7:658a', 'AWR art. 52'] }), ['dataCategories/d/exceptionLaws']],
    ['another article of a law that is', number('s0', { exceptionLaws: ['BW art. 7:454'] }), ['dataCategories/d/exceptionLaws']],
    ['of who has a benefit, by the law on payroll', number('s3', { exceptionLaws: ['Wet op de loonbelasting 1964 art. 28 en 29'] }), ['dataCategories/d/exceptionLaws']],
    ['of clients, whichever they are', number('s8'), ['dataCategories/d/exceptionLaws']],
    ['of clients, for UWV, by the law on employers', { ...number('s8'), commissioners: ['Werkgever', 'UWV'] }, ['dataCategories/d/exceptionLaws']],
    ['of who has a benefit in other words, by that law', number('s9'), ['dataCategories/d/exceptionLaws']],
    ['of who is in day care, by that law', number('s5'), ['dataCategories/d/exceptionLaws']],
    ['of one of two groups no law was named', number('s0', { subjects: [blankCell('s0'), blankCell('s4')] }), ['dataCategories/d/exceptionLaws']],
  ],
});

test('an answer is about these groups', () => {
  expect(foundBy(numberHasLaw, number('s0', { exceptionLaws: ['AWR art. 52'] }))[0]?.read).toMatchObject({ groups: ['Cliënt in dienst bij een werkgever'] });
});

cases(numberForMunicipality, {
  met: [
    ['for an employer', { ...number('s0'), commissioners: ['Werkgever'] }],
    ['for an employer in one', { ...number('s0'), commissioners: ['Werkgevers in de gemeente Zwolle'] }],
    ['for a municipality, without the number', { role: 'controller', commissioners: ['Gemeente'] }],
    ['no law yet: another rule says so', { ...number('s0', { exceptionLaws: [] }), commissioners: ['Gemeente'] }],
    ['a law beside it that nobody knows: another rule asks about it', { ...number('s0', { exceptionLaws: ['BW art. 7:658a', 'Archiefwet'] }), commissioners: ['Gemeente'] }],
  ],
  notMet: [],
  judge: [
    ['for a municipality', { ...number('s0'), commissioners: ['Gemeente'] }, ['dataCategories/d/exceptionLaws']],
    ['for one that is named', { ...number('s0'), commissioners: ['Gemeente Zwolle'] }, ['dataCategories/d/exceptionLaws']],
  ],
});

test('the question names the law, and lets whoever knows better explain', () => {
  const [found] = foundBy(numberForMunicipality, { ...number('s0'), commissioners: ['Gemeente Zwolle'] });
  expect(found?.text).toContain('U noemt BW art. 7:658a lid 5.');
  expect(found?.text).toContain('of leg uit');
});
