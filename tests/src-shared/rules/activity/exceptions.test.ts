import { blankCell, blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { exceptionChosen, exceptionIsFitting } from '@shared/rules/activity/exceptions';
import { cases } from '../try-rules';

const onBenefit = { ...blankDataSubject('client'), name: 'Cliënt met een uitkering' };
const staff = { ...blankDataSubject('staff'), name: 'Medewerker' };
const data = (more: Partial<DataCategory>) => ({
  role: 'controller' as const,
  subjects: [onBenefit, staff],
  dataCategories: [{ ...blankDataCategory('d'), subjects: [blankCell('client')], ...more }],
});
const health = { dataClass: 'special', special: 'health' } as const;

cases(exceptionChosen, {
  met: [
    ['health with an exception', data({ ...health, exception: 'reintegration' })],
    ['ordinary data need none', data({ dataClass: 'ordinary' })],
  ],
  notMet: [
    ['no class', data({}), ['dataCategories/d/dataClass']],
    ['special, without a kind and an exception', data({ dataClass: 'special' }), ['dataCategories/d/special', 'dataCategories/d/exception']],
    ['a number without a law', data({ dataClass: 'idNumber' }), ['dataCategories/d/exception']],
  ],
  judge: [],
});

cases(exceptionIsFitting, {
  met: [
    ['illness is explained', data({ ...health, exception: 'reintegration', exceptionExplanation: 'Alleen bij ziekte of arbeidsongeschiktheid.' })],
    ['only of own staff', data({ ...health, exception: 'reintegration', subjects: [blankCell('staff')] })],
    ['the group is about illness itself', { ...data({ ...health, exception: 'reintegration' }), subjects: [{ ...onBenefit, description: 'Na afwijzing voor de WIA' }] }],
    ['none was chosen yet', data(health)],
  ],
  notMet: [
    ['an exception for health, for religion', data({ dataClass: 'special', special: 'religion', exception: 'reintegration' }), ['dataCategories/d/exception']],
    ['an exception of another class', data({ dataClass: 'criminal', exception: 'explicitConsent' }), ['dataCategories/d/exception']],
  ],
  judge: [['clients who may be healthy', data({ ...health, exception: 'reintegration' }), ['dataCategories/d/exception']]],
});
