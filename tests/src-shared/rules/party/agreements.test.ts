import { expect, test } from 'vitest';
import { agreementIsKept, assignmentIsClear } from '@shared/rules/party/agreements';
import { cases, foundBy } from '../try-rules';
import { agreed, usedAs } from './parties';

const assignment = { type: 'assignment', breachNotice: 'Binnen 24 uur', retention: '2 jaar', atTheEnd: 'Wissen' } as const;

cases(agreementIsKept, {
  met: [
    ['ends today', agreed({ ...assignment, until: '2026-11-21' })],
    ['looked at today', agreed({ ...assignment, reviewOn: '2026-11-21' })],
    ['an old one was followed by another of its sort', agreed({ ...assignment, until: '2025-12-31' }, assignment)],
    ['an end that is an error already', agreed({ until: '2025-12-31' }), usedAs('processor')],
    ['no dates', agreed(assignment)],
    ['ended, with whom nobody has to do any more', agreed({ ...assignment, until: '2025-12-31' })],
    ['an agreement with a processor that nobody uses', agreed({ until: '2025-12-31' })],
  ],
  notMet: [
    ['ended yesterday', agreed({ ...assignment, until: '2026-11-20' }), ['agreements/g0/until'], usedAs('controller')],
    ['followed only by one of another sort', agreed({ ...assignment, until: '2025-12-31' }, {}), ['agreements/g0/until'], usedAs('controller')],
    ['to be looked at yesterday', agreed({ ...assignment, reviewOn: '2026-11-20' }), ['agreements/g0/reviewOn']],
    ['what has ended need not be looked at', agreed({ ...assignment, until: '2026-11-20', reviewOn: '2026-01-01' }), ['agreements/g0/until'], usedAs('controller')],
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

test('nobody is told to remove a contract: it is proof of what held', () => {
  const [found] = foundBy(agreementIsKept, agreed({ ...assignment, until: '2026-11-20' }), usedAs('controller'));
  expect(found?.text).not.toMatch(/verwijder/iu);
});
