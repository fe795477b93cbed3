import { expect, test } from 'vitest';
import { diagnosisNamed } from '@shared/law/diagnosis-words';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { suggestionsOf } from '@shared/record/suggestions';
import { dataTellNoDiagnosis } from '@shared/rules/activity/diagnosis';
import { cases, foundBy } from '../try-rules';

const data = (name: string, more: Partial<DataCategory> = {}) => ({
  role: 'controller' as const,
  dataCategories: [{ ...blankDataCategory('d'), name, dataClass: 'special' as const, special: 'health' as const, exception: 'reintegration' as const, ...more }],
});
const found = ['dataCategories/d/name'];

cases(dataTellNoDiagnosis, {
  met: [
    ['limitations', data('Functionele mogelijkheden en beperkingen (FML)')],
    ['it is said not to be there', data('Beperkingen, geen diagnose, medicatie of behandeling')],
    ['instead of it', data('Belastbaarheid in plaats van diagnose')],
    ['who treats, under the exception for care', data('Diagnose en medicatie', { exception: 'care' })],
    ['the file of a doctor in the firm', { ...data('Diagnose en medicatie'), purposes: [{ ...blankPurpose('p'), laws: ['BW art. 7:446 tot en met 7:468 (WGBO)'] }] }],
    ['the row of that file', data('Diagnose en medicatie', { retentionRow: 'R14' })],
    ['the row of that file, of one group', data('Diagnose en medicatie', { subjects: [{ ...blankCell('s'), retentionRow: 'R14' }] })],
    ['a processor', { ...data('Diagnose en medicatie'), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['a diagnosis and what is taken for it', data('Diagnose en medicatie'), found],
    ['though somebody wrote why', data('Diagnose', { necessity: 'De opdrachtgever vraagt het.' }), found],
    ['whatever class it has', data('Medicatielijst', { dataClass: 'ordinary', special: null, exception: null }), found],
    ['no role yet', { ...data('Aard en oorzaak van de ziekte'), role: null }, found],
    ['what is suggested with a warning', data('Medisch rapport'), found],
    ['one denied, another not', data('Geen diagnose, wel medicatie'), found],
  ],
});

test.each(['Medisch dossier', 'Diagnosegegevens', 'Medicijngebruik', 'Psychische klachten', 'Oorzaak van het verzuim', 'Rapport van de psychiater', 'Behandelplan', 'Medische voorgeschiedenis'])('%s tells of it', (name) => {
  expect(diagnosisNamed(name)).not.toEqual([]);
});

test.each([
  'Diagnose afstand tot de arbeidsmarkt',
  'Loopbaandiagnose',
  'Zwangerschap en verlof',
  'Naam van de psycholoog',
  'Contactgegevens psychiater',
  'Medisch adviseur',
  'Medische beperkingen',
  'Behandeling van de klacht',
  'Klachten',
  'Verzuimdagen (zonder oorzaak van het verzuim)',
  'Arbeidstherapeutisch werk',
  'Aard van het werk',
])('%s does not', (name) => {
  expect(diagnosisNamed(name)).toEqual([]);
});

test('of what is suggested only the report that mostly may not be there', () => {
  expect(suggestionsOf('dataCategory').map(({ label }) => label).filter((label) => diagnosisNamed(label).length > 0)).toEqual(['Medisch rapport']);
});

test('whoever answered is asked again when why it is needed changes', () => {
  const read = (more: Partial<DataCategory>) => foundBy(dataTellNoDiagnosis, data('Diagnose', more))[0]?.read;
  expect(read({ necessity: 'Anders.' })).not.toEqual(read({}));
  expect(read({ term: 'P2Y' })).toEqual(read({}));
});
