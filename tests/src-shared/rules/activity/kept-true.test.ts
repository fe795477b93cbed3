import { dpoDoesNotDecide, reviewedInTime, usedWhenWhole } from '@shared/rules/activity/kept-true';
import { cases } from '../try-rules';

cases(reviewedInTime, {
  met: [
    ['a day to come', { owner: 'Directeur', reviewOn: '2027-01-01' }],
    ['today', { owner: 'Directeur', reviewOn: '2026-11-21' }],
  ],
  notMet: [
    ['the day has passed', { owner: 'Directeur', reviewOn: '2026-11-20' }, ['reviewOn']],
    ['no day', { owner: 'Directeur' }, ['reviewOn']],
    ['nobody answers for it', { reviewOn: '2027-01-01' }, ['owner']],
  ],
  judge: [],
});

cases(usedWhenWhole, {
  met: [
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
