import { dpoDoesNotDecide, reviewedInTime, usedWhenWhole, useHasNotEnded } from '@shared/rules/activity/kept-true';
import { cases } from '../try-rules';

cases(reviewedInTime, {
  met: [
    ['a day to come', { owner: 'Directeur', reviewOn: '2027-01-01' }],
    ['today', { owner: 'Directeur', reviewOn: '2026-11-21' }],
    ['a year from now', { owner: 'Directeur', reviewOn: '2027-11-21' }],
    ['a year after it will be adopted', { owner: 'Directeur', adoptedOn: '2026-12-31', reviewOn: '2027-12-31' }],
    ['adopted long ago, and looked at since', { owner: 'Directeur', adoptedOn: '2020-01-01', reviewOn: '2027-06-01' }],
    ['within the cycle of the organisation', { owner: 'Directeur', reviewOn: '2028-11-21' }, { organisation: { reviewCycle: 'P2Y' } }],
  ],
  notMet: [
    ['the day has passed', { owner: 'Directeur', reviewOn: '2026-11-20' }, ['reviewOn']],
    ['a day after the year', { owner: 'Directeur', adoptedOn: '2020-01-01', reviewOn: '2027-11-22' }, ['reviewOn']],
    ['a day that never comes', { owner: 'Directeur', reviewOn: '2199-01-01' }, ['reviewOn'], { organisation: { reviewCycle: 'nu en dan' } }],
    ['later than the cycle of the organisation', { owner: 'Directeur', reviewOn: '2027-06-01' }, ['reviewOn'], { organisation: { reviewCycle: 'P6M' } }],
    ['no day', { owner: 'Directeur' }, ['reviewOn']],
    ['nobody answers for it', { reviewOn: '2027-01-01' }, ['owner']],
  ],
  judge: [],
});

cases(useHasNotEnded, {
  met: [
    ['it goes on', { status: 'inUse' }],
    ['today is the last day', { status: 'inUse', inUseUntil: '2026-11-21' }],
    ['a plan with a day that has passed', { status: 'draft', inUseUntil: '2026-01-01' }],
    ['a day that is none', { status: 'inUse', inUseUntil: 'ooit' }],
  ],
  notMet: [['it stopped', { status: 'inUse', inUseUntil: '2026-11-20' }, ['status']]],
  judge: [],
});

cases(usedWhenWhole, {
  met: [
    ['only what is asked if possible is missing', { status: 'inUse', name: 'Loon', role: 'processor', anyTransfers: 'none', assignments: [{ id: 'a', party: 'p', processing: 'Loon', instruction: '' }] }],
    ['a concept may lack something', { status: 'draft' }],
    ['in use as processor and whole', { status: 'inUse', name: 'Loon', role: 'processor', anyTransfers: 'none', securityExplanation: 'Beleid', assignments: [{ id: 'a', party: 'p', processing: 'Loon', instruction: '' }] }],
  ],
  notMet: [['in use and empty', { status: 'inUse' }, ['status']]],
  judge: [],
});

const withDpo = { organisation: { hasDpo: 'yes' as const, dpoName: 'N. Bos' } };

cases(dpoDoesNotDecide, {
  met: [
    ['somebody else', { owner: 'Directeur', adoptedBy: 'A. de Wit' }, withDpo],
    ['there is no FG', { owner: 'N. Bos' }, { organisation: { hasDpo: 'no', dpoName: 'N. Bos' } }],
    ['the FG has no name yet', { owner: 'N. Bos' }, { organisation: { hasDpo: 'yes', dpoName: ' ' } }],
  ],
  notMet: [],
  judge: [
    ['the FG owns it', { owner: 'n. bos, FG' }, ['owner'], withDpo],
    ['the FG adopted it', { owner: 'Directeur', adoptedBy: 'N. Bos' }, ['adoptedBy'], withDpo],
  ],
});
