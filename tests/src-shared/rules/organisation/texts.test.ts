import { organisationTellsNoIllness, organisationWordsAreOfToday } from '@shared/rules/organisation/texts';
import { blankJointController } from '@shared/record/joint-controller';
import { cases } from '../try-rules';

cases(organisationWordsAreOfToday, {
  met: [['words of today', { dpoReason: 'Wij begeleiden op kleine schaal.' }]],
  notMet: [
    ['an old word', { dpoReason: 'De houder van de persoonsregistratie is de directie.' }, ['dpoReason']],
    ['in an arrangement', { jointControllers: [{ ...blankJointController('j'), arrangement: 'Zie de bewerkersovereenkomst.' }] }, ['jointControllers/j/arrangement']],
  ],
  judge: [],
});

cases(organisationTellsNoIllness, {
  met: [['nothing of it', { dpoReason: 'Wij vragen geen diagnose.' }]],
  notMet: [],
  judge: [['an illness', { dpoReason: 'Wij behandelen een depressie.' }, ['dpoReason']]],
});
