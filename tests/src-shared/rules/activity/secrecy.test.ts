import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { secrecyIsArranged } from '@shared/rules/activity/secrecy';
import { cases } from '../try-rules';

const health = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'special' as const, special: 'health' as const }] };
const criminal = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'criminal' as const }] };
const arranged = { secrecy: 'Ondertekende verklaring', access: 'De coach en de administratie' };

cases(secrecyIsArranged, {
  met: [
    ['arranged', { ...health, ...arranged }],
    ['ordinary data', { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'ordinary' }] }],
    ['a word that only begins like everybody', { ...health, ...arranged, access: 'Alle medewerkersdossiers: alleen HR' }],
  ],
  notMet: [
    ['health, nothing arranged', health, ['secrecy', 'access']],
    ['criminal, nothing arranged', criminal, ['secrecy', 'access']],
  ],
  judge: [['everybody sees health', { ...health, ...arranged, access: 'Alle medewerkers' }, ['access']]],
});
