import type { Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { mandatoryItems } from '@shared/rules/activity/mandatory-items';
import { cases } from '../try-rules';

const whole: Partial<Activity> = {
  name: 'Begeleiding',
  role: 'controller',
  purposes: [{ ...blankPurpose('p'), description: 'Begeleiden naar werk' }],
  subjects: [{ ...blankDataSubject('s'), name: 'Cliënt' }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Naam', subjects: [blankCell('s')] }],
  anyRecipients: 'none',
  anyTransfers: 'none',
};

cases(mandatoryItems, {
  met: [
    ['everything has an answer', whole],
    ['a processor: art. 30(2) asks something else', { role: 'processor' }],
  ],
  notMet: [
    ['nothing filled in', {}, ['name', 'role', 'purposes', 'subjects', 'dataCategories', 'anyRecipients', 'anyTransfers']],
    ['a purpose without words', { ...whole, purposes: [blankPurpose('p')] }, ['purposes/p/description']],
    ['data of nobody', { ...whole, dataCategories: [blankDataCategory('d')] }, ['dataCategories/d/subjects']],
    ['recipients that are not named', { ...whole, anyRecipients: 'some' }, ['anyRecipients']],
    ['joint, with nobody', { ...whole, role: 'joint' }, ['jointControllers']],
  ],
  judge: [],
});
