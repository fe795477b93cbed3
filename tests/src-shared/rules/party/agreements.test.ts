import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { agreementIsKept, assignmentIsClear, exchangeIsClear } from '@shared/rules/party/agreements';
import { cases, foundBy } from '../try-rules';
import { agreed, usedAs } from './parties';

const assignment = { type: 'assignment', breachNotice: 'Binnen 24 uur', retention: '2 jaar', atTheEnd: 'Wissen' } as const;

const commissioned = (...commissioners: string[]) => ({ activities: [{ id: 'a', rev: 'r', body: { ...activityKind.blank(), commissioners } }] });

cases(agreementIsKept, {
  met: [
    ['ends today', agreed({ ...assignment, until: '2026-11-21' })],
    ['looked at today', agreed({ ...assignment, reviewOn: '2026-11-21' })],
    ['an old one was followed by another of its sort', agreed({ ...assignment, until: '2025-12-31' }, assignment)],
    ['an end that is an error already', agreed({ until: '2025-12-31' }), usedAs('processor')],
    ['no dates', agreed(assignment)],
    ['to be looked at yesterday, with whom nobody has to do', { name: 'Gemeente Lindeloo', ...agreed({ ...assignment, reviewOn: '2026-11-20' }) }, commissioned('Gemeente')],
    ['ended, with whom nobody has to do any more', agreed({ ...assignment, until: '2025-12-31' })],
    ['an agreement with a processor that nobody uses', agreed({ until: '2025-12-31' })],
  ],
  notMet: [
    ['ended yesterday', agreed({ ...assignment, until: '2026-11-20' }), ['agreements/g0/until'], usedAs('controller')],
    ['followed only by one of another sort', agreed({ ...assignment, until: '2025-12-31' }, {}), ['agreements/g0/until'], usedAs('controller')],
    ['to be looked at yesterday', agreed({ ...assignment, reviewOn: '2026-11-20' }), ['agreements/g0/reviewOn'], usedAs('controller')],
    ['...with who only gives the assignment', { name: 'Gemeente Lindeloo', ...agreed({ ...assignment, reviewOn: '2026-11-20' }) }, ['agreements/g0/reviewOn'], commissioned('Gemeente Lindeloo')],
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

const exchange = { type: 'exchange', shared: 'Ziekmeldingen', requests: 'Ieder de eigen', breachNotice: 'Binnen 24 uur', retention: 'Twee jaar' } as const;

cases(exchangeIsClear, {
  met: [
    ['all four', agreed(exchange), usedAs('controller')],
    ['another sort', agreed({ type: 'other' }), usedAs('controller')],
    ['over', agreed({ type: 'exchange', until: '2026-11-20' }), usedAs('controller')],
    ['nobody has to do with it', agreed({ type: 'exchange' })],
  ],
  notMet: [
    ['none of them', agreed({ type: 'exchange' }), ['shared', 'requests', 'breachNotice', 'retention'].map((key) => `agreements/g0/${key}`), usedAs('controller')],
    ['nobody says who answers', agreed({ ...exchange, requests: ' ' }), ['agreements/g0/requests'], usedAs('controller')],
  ],
  judge: [],
});
