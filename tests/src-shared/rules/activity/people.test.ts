import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { automatedIsExplained, criminalStaffHasRules, monitoringIsKnown, representationIsArranged } from '@shared/rules/activity/people';
import { cases } from '../try-rules';

const explained = { automatedLogic: 'Telt punten.', automatedConsequence: 'Een plek hoger.' };

cases(automatedIsExplained, {
  met: [
    ['people decide', { automatedDecisions: 'no' }],
    ['a profile that is explained', { automatedDecisions: 'profiling', ...explained }],
  ],
  notMet: [['a profile without a word', { automatedDecisions: 'profiling' }, ['automatedLogic', 'automatedConsequence']]],
  judge: [['a computer that decides, explained', { automatedDecisions: 'yes', ...explained }, ['automatedDecisions']]],
});

cases(representationIsArranged, {
  met: [
    ['nobody of them', { represented: 'no' }],
    ['arranged', { represented: 'yes', representation: 'De mentor tekent mee.' }],
  ],
  notMet: [['not arranged', { represented: 'yes', representation: ' ' }, ['representation']]],
  judge: [],
});

cases(monitoringIsKnown, {
  met: [
    ['nobody is followed', { monitoring: 'no' }],
    ['a sign and a works council', { monitoring: 'cameras', monitoringNotice: 'Bord', worksCouncil: 'Stemde in op 3 maart 2026.' }],
  ],
  notMet: [
    ['nobody knows', { monitoring: 'staff' }, ['monitoringNotice', 'worksCouncil']],
    ['the works council was not heard', { monitoring: 'both', monitoringNotice: 'Bord' }, ['worksCouncil']],
  ],
  judge: [],
});

const criminal = { dataCategories: [{ ...blankDataCategory('d'), exception: 'criminalStaff' as const }] };

cases(criminalStaffHasRules, {
  met: [
    ['rules with the works council', { ...criminal, worksCouncil: 'Regeling integriteit' }],
    ['another exception', { dataCategories: [{ ...blankDataCategory('d'), exception: 'criminalOwn' }] }],
  ],
  notMet: [['no rules', criminal, ['worksCouncil']]],
  judge: [],
});
