import { agreementIsKept, assignmentIsClear } from '@shared/rules/party/agreements';
import { cases } from '../try-rules';
import { agreed, usedAs } from './parties';

const assignment = { type: 'assignment', breachNotice: 'Binnen 24 uur', retention: '2 jaar', atTheEnd: 'Wissen' } as const;

cases(agreementIsKept, {
  met: [
    ['ends today', agreed({ ...assignment, until: '2026-11-21' })],
    ['looked at today', agreed({ ...assignment, reviewOn: '2026-11-21' })],
    ['an old one was followed by another of its sort', agreed({ ...assignment, until: '2025-12-31' }, assignment)],
    ['an end that is an error already', agreed({ until: '2025-12-31' }), usedAs('processor')],
    ['no dates', agreed(assignment)],
  ],
  notMet: [
    ['ended yesterday', agreed({ ...assignment, until: '2026-11-20' }), ['agreements/g0/until']],
    ['an agreement with a processor that nobody uses', agreed({ until: '2025-12-31' }), ['agreements/g0/until']],
    ['followed only by one of another sort', agreed({ ...assignment, until: '2025-12-31' }, {}), ['agreements/g0/until']],
    ['to be looked at yesterday', agreed({ ...assignment, reviewOn: '2026-11-20' }), ['agreements/g0/reviewOn']],
    ['what has ended need not be looked at', agreed({ ...assignment, until: '2026-11-20', reviewOn: '2026-01-01' }), ['agreements/g0/until']],
  ],
  judge: [],
});

cases(assignmentIsClear, {
  met: [
    ['all three', agreed(assignment)],
    ['another sort', agreed({ type: 'exchange' })],
    ['over', agreed({ type: 'assignment', until: '2026-11-20' })],
  ],
  notMet: [
    ['none of them', agreed({ type: 'assignment' }), ['breachNotice', 'retention', 'atTheEnd'].map((key) => `agreements/g0/${key}`)],
    ['nothing on the end', agreed({ ...assignment, atTheEnd: ' ' }), ['agreements/g0/atTheEnd']],
  ],
  judge: [],
});
