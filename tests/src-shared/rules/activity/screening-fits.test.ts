import { blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { screeningKind, type Screening } from '@shared/record/screening';
import { screeningFits } from '@shared/rules/activity/screening-fits';
import { freeze } from '@shared/screening/freeze';
import { cases, type Around } from '../try-rules';

const no = (id: string, reason = '') => ({ id, answer: 'no' as const, reason });
const answers = (given: Partial<Screening>): Screening => ({ ...screeningKind.blank(), activity: 'subject', ...given });
const after = (body: Screening): Around => ({ screenings: [{ id: 'screening', rev: 'r', body }] });
const fixed = (given: Partial<Screening>) => after(freeze(answers(given), '2026-10-01T10:00:00.000Z', 'rev-1'));
const filmed = { apList: [no('ap-09'), no('ap-11')] };
const clients = { subjects: [{ ...blankDataSubject('s'), name: 'Cliënt met een uitkering' }] };
const health = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'special' as const, special: 'health' as const }] };

cases(screeningFits, {
  met: [
    ['nobody is filmed', { monitoring: 'no' }, fixed(filmed)],
    ['a no that says why', { monitoring: 'cameras' }, fixed({ apList: [no('ap-09', 'Alleen de eigen hal.')] })],
    ['still open: the form asks', { monitoring: 'cameras' }, after(answers(filmed))],
    ['people who depend on nobody', { subjects: [{ ...blankDataSubject('s'), name: 'Leverancier' }] }, fixed({ criteria: [no('wp248-7')] })],
    ['ordinary data', { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'ordinary' }] }, fixed({ criteria: [no('wp248-4')] })],
  ],
  notMet: [],
  judge: [
    ['cameras, and no to cameras', { monitoring: 'cameras' }, ['screening'], fixed(filmed)],
    ['everything at once is one finding', { monitoring: 'both', ...clients, ...health }, ['screening'], fixed({ ...filmed, criteria: [no('wp248-4'), no('wp248-7')] })],
  ],
});
