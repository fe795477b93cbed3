import { authorityConsulted } from '@shared/rules/waiting-dpia';
import { waitingCases } from './try-waiting';

const waiting = { adviceOn: '', adviceFollowUp: '', inUseFrom: '' };

waitingCases(authorityConsulted, {
  whole: { residualRisk: 'high', consultedOn: '2026-09-01', adviceExtended: 'no', adviceOn: '2026-10-20', adviceFollowUp: 'Wij doen het zonder de app.', inUseFrom: '2026-11-01' },
  now: '2026-11-21',
  met: [
    ['the risk is no longer high', { residualRisk: 'acceptable', consultedOn: '', adviceOn: '' }],
    ['the AP has its eight weeks', waiting, '2026-10-27'],
    ['...and six more', { ...waiting, adviceExtended: 'yes' }, '2026-12-08'],
    ['it begins on the day that the AP is asked', { inUseFrom: '2026-09-01' }],
  ],
  notMet: [
    ['nobody said how high it is', { residualRisk: null }, ['warning residualRisk']],
    ['high, and the AP was not asked', { consultedOn: '' }, ['error consultedOn']],
    ['...or will be', { consultedOn: '2026-12-01' }, ['error consultedOn']],
    ['begun before that', { inUseFrom: '2026-08-31' }, ['error inUseFrom']],
    ['the AP is late', waiting, ['warning adviceOn'], '2026-10-28'],
    ['...later than it said', { ...waiting, adviceExtended: 'yes' }, ['warning adviceOn'], '2026-12-09'],
    ['advice of which nothing was done', { adviceFollowUp: ' ' }, ['error adviceFollowUp']],
  ],
});
