import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { agreementHasClauses, guaranteesAreSeen, processorHasAgreement, subprocessorsAreKnown } from '@shared/rules/party/processor';
import type { Use } from '@shared/rules/world';
import { cases, foundBy } from '../try-rules';
import { agreed, usedAs, whole } from './parties';

const processor = usedAs('processor');
const client = usedAs('client', 'processor');

cases(processorHasAgreement, {
  met: [
    ['signed and without an end', agreed({}), processor],
    ['signed today, ends today', agreed({ signedOn: '2026-11-21', until: '2026-11-21' }), processor],
    ['an old one beside the one that holds', agreed({ until: '2025-12-31' }, {}), processor],
    ['who decides itself needs none', {}, usedAs('controller')],
    ['whom our processor engages has one with that processor', {}, usedAs('subprocessor')],
    ['a supplier only', {}, usedAs('supplier')],
    ['nobody uses it', {}],
  ],
  notMet: [
    ['none', {}, ['agreements'], processor],
    ['a contract of another sort', agreed({ type: 'assignment' }), ['agreements'], processor],
    ['a contract of which nobody knows the sort', agreed({ type: null }), ['agreements/g0/type'], processor],
    ['not signed', agreed({ signedOn: '' }), ['agreements/g0/signedOn'], processor],
    ['to be signed tomorrow', agreed({ signedOn: '2026-11-22' }), ['agreements/g0/signedOn'], processor],
    ['ended yesterday', agreed({ until: '2026-11-20' }), ['agreements/g0/until'], processor],
    ['three that ended: only the last', agreed({ until: '2024-12-31' }, { until: '2025-12-31' }, { until: '2023-12-31' }), ['agreements/g1/until'], processor],
    ['one that ended, and one that is not signed', agreed({ signedOn: '', until: '' }, { until: '2025-12-31' }), ['agreements/g0/signedOn'], processor],
    ['we work for it, without an agreement', {}, ['agreements'], client],
    ['we are processor and engage it', {}, ['agreements'], usedAs('subprocessor', 'processor')],
  ],
  judge: [],
});

test('an agreement without a day may be there: that is less than none', () => {
  const level = (signedOn: string) => foundBy(processorHasAgreement, agreed({ signedOn }), processor)[0]?.level;
  expect([level(''), level('ooit'), level('2026-11-22')]).toEqual(['warning', 'warning', undefined]);
});

const clauses = whole.clauses;
const answered = (id: string, agreedTo: 'no' | null) => agreed({ clauses: clauses.map((clause) => (clause.id === id ? { ...clause, agreed: agreedTo } : clause)) });

cases(agreementHasClauses, {
  met: [
    ['all clauses', agreed({}), processor],
    ['an old agreement that lacked some was followed by another', agreed({ until: '2025-12-31', clauses: [] }, {}), processor],
    ['nobody needs one', agreed({ clauses: [] }), usedAs('controller')],
    ['there is none: that is said elsewhere', {}, processor],
  ],
  notMet: [
    ['no audits', answered('audits', 'no'), ['agreements/g0/clauses/audits/agreed'], processor],
    ['one not looked at', answered('audits', null), ['agreements/g0/clauses'], processor],
    ['three that ended: only the last', agreed({ until: '2024-12-31', clauses: [] }, { until: '2025-12-31', clauses: [] }, { until: '2023-12-31', clauses: [] }), ['agreements/g1/clauses'], processor],
    ['none looked at', agreed({ clauses: [] }), ['agreements/g0/clauses'], client],
    ['one lacks and one is open', agreed({ clauses: clauses.filter(({ id }) => id !== 'written').map((clause) => (clause.id === 'security' ? { ...clause, agreed: 'no' as const } : clause)) }), ['agreements/g0/clauses/security/agreed', 'agreements/g0/clauses'], processor],
  ],
  judge: [],
});

test('a clause that lacks is an error with its own article, one that is open a warning', () => {
  const [lacking] = foundBy(agreementHasClauses, answered('audits', 'no'), processor);
  expect([lacking?.level ?? agreementHasClauses.level, lacking?.citations?.[0]?.article]).toEqual(['error', '28(3)(h)']);
  expect(foundBy(agreementHasClauses, answered('audits', null), processor)[0]?.level).toBe('warning');
});

cases(guaranteesAreSeen, {
  met: [
    ['looked at', agreed({}), processor],
    ['our client looks at us, not we at it', agreed({ guarantees: '' }), client],
    ['no agreement yet', {}, processor],
  ],
  notMet: [
    ['nobody looked', agreed({ guarantees: ' ' }), ['agreements/g0/guarantees'], processor],
    ['of those that ended only the last', agreed({ guarantees: '', until: '2024-12-31' }, { guarantees: '', until: '2025-12-31' }), ['agreements/g1/guarantees'], processor],
    ['not even before it is signed', agreed({ guarantees: '', signedOn: '' }), ['agreements/g0/guarantees'], processor],
  ],
  judge: [],
});

cases(subprocessorsAreKnown, {
  met: [
    ['nobody', { subprocessors: 'Geen.' }, processor],
    ['who decides itself', {}, usedAs('controller')],
    ['our client', {}, client],
  ],
  notMet: [
    ['not known', {}, ['subprocessors'], processor],
    ['blanks', { subprocessors: ' ' }, ['subprocessors'], usedAs('subprocessor', 'processor')],
  ],
  judge: [],
});

test('it concerns the activities that need the agreement, not those that give the party something else', () => {
  const use = (id: string, as: Use['as'], role: 'controller' | 'processor' = 'controller'): Use => ({ as, activity: { id, rev: 'r', body: { ...activityKind.blank(), role } } });
  const around = { uses: [use('a', 'processor'), use('b', 'controller'), use('c', 'client', 'processor'), use('d', 'supplier')] };
  const concerns = (rule: Parameters<typeof foundBy<'party'>>[0], body: Parameters<typeof foundBy<'party'>>[1]) => foundBy(rule, body, around).map((found) => found.concerns);
  expect(concerns(processorHasAgreement, {})).toEqual([['a', 'c']]);
  expect(concerns(agreementHasClauses, agreed({ clauses: [] }))).toEqual([['a', 'c']]);
  expect(concerns(guaranteesAreSeen, agreed({ guarantees: '' }))).toEqual([['a']]);
  expect(concerns(subprocessorsAreKnown, {})).toEqual([['a']]);
});
