import { blankCell, blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { numberForMunicipality, numberHasLaw } from '@shared/rules/activity/id-number';
import { cases } from '../try-rules';

const groups = ['Cliënt in dienst bij een werkgever', 'Cliënt die zelf betaalt', 'Sollicitant'].map((name, index) => ({ ...blankDataSubject(`s${index}`), name }));
const number = (group: string, more: Partial<DataCategory> = {}) => ({
  role: 'controller' as const,
  subjects: groups,
  dataCategories: [{ ...blankDataCategory('d'), name: 'BSN', dataClass: 'idNumber' as const, exception: 'numberByLaw' as const, exceptionLaws: ['BW art. 7:658a lid 5'], subjects: [blankCell(group)], ...more }],
});

cases(numberHasLaw, {
  met: [
    ['of employed clients, with the law', number('s0')],
    ['another number of an applicant', number('s2', { name: 'Nummer van het rijbewijs' })],
    ['the name alone does not make it a number', number('s2', { dataClass: 'ordinary', exception: null })],
  ],
  notMet: [
    ['no law', number('s0', { exceptionLaws: [' '] }), ['dataCategories/d/exceptionLaws']],
    ['of applicants', number('s2'), ['dataCategories/d/subjects']],
    ['of who pays himself', number('s1'), ['dataCategories/d/subjects']],
  ],
  judge: [['a law of which that is not known', number('s0', { exceptionLaws: ['Wmo 2015 art. 5.1.1'] }), ['dataCategories/d/exceptionLaws']]],
});

cases(numberForMunicipality, {
  met: [
    ['for an employer', { ...number('s0'), commissioners: ['Werkgever'] }],
    ['for a municipality, without the number', { role: 'controller', commissioners: ['Gemeente'] }],
    ['no law yet: another rule says so', { ...number('s0', { exceptionLaws: [] }), commissioners: ['Gemeente'] }],
  ],
  notMet: [],
  judge: [['for a municipality', { ...number('s0'), commissioners: ['Gemeente'] }, ['dataCategories/d/exceptionLaws']]],
});
