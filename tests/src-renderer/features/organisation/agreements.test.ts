import { agreementKeys, askedOfSome } from '@renderer/features/organisation/agreement-keys';
import { untilText } from '@renderer/features/organisation/agreement-lines';
import { clauseLines, clauseProgress, withClause } from '@renderer/features/organisation/clause-answers';
import { processorClauseIds, recommendedClauseIds } from '@shared/law/processor-clauses';
import { agreementsField, blankAgreement, blankClause, type Agreement, type Clause } from '@shared/record/agreement';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const agreement = (part: Partial<Agreement>): Agreement => ({ ...blankAgreement('a'), ...part });

const places = [...processorClauseIds, ...recommendedClauseIds];
const clause = fc.record({ id: fc.constantFrom(...places, 'vanLater', 'vanVroeger'), agreed: fc.constantFrom('yes' as const, 'no' as const, null), place: fc.constantFrom('', 'art. 3') });
const stored = fc.uniqueArray(clause, { selector: ({ id }) => id });
const isKnown = ({ id }: Clause) => places.some((known) => known === id);

test('every field of an agreement is asked of all, or of some sorts', () => {
  const ofAll = ['type', 'title', 'signedOn', 'until', 'reviewOn'];
  expect([...ofAll, ...askedOfSome]).toEqual(Object.keys(agreementsField.fields));
});

test('a contract with a processor is asked for its clauses, an assignment for what becomes of the data, one between two controllers for what is shared', () => {
  expect(agreementKeys(agreement({ type: 'processor' }))).toEqual(['breachNotice', 'retention', 'atTheEnd', 'guarantees', 'clauses']);
  expect(agreementKeys(agreement({ type: 'exchange' }))).toEqual(['shared', 'requests', 'breachNotice', 'retention']);
  expect(agreementKeys(agreement({ type: 'assignment' }))).toEqual(['breachNotice', 'retention', 'atTheEnd']);
  expect(agreementKeys(agreement({ type: null }))).toEqual([]);
});

test('what was filled in is never hidden, whatever the sort', () => {
  for (const type of ['processor', 'assignment', 'exchange', 'other', null] as const) {
    expect(agreementKeys(agreement({ type, shared: 'x', requests: 'x', breachNotice: 'x', retention: 'x', atTheEnd: 'x', guarantees: 'x', clauses: [blankClause('audits')] }))).toEqual(askedOfSome);
  }
});

test('the checklist shows the fourteen clauses of the law, then what is wise, and what it does not know by its id', () => {
  expect(clauseLines([]).map(({ asked }) => asked.id)).toEqual(places);
  const lines = clauseLines([{ id: 'vanLater', agreed: 'yes', place: 'bijlage 2' }]);
  expect(lines).toHaveLength(places.length + 1);
  expect(lines.at(-1)?.asked.label).toBe('vanLater');
});

test('one answer changes that answer alone, and an answer that is taken back leaves nothing behind', () => {
  fc.assert(
    fc.property(stored, clause, (clauses, next) => {
      const after = withClause(clauses, next);
      const expected = next.agreed === null && next.place === '' ? [] : [next];
      const wasThere = isKnown(next) || clauses.some(({ id }) => id === next.id);
      expect(after.filter(({ id }) => id === next.id)).toEqual(wasThere ? expected : []);
      expect(new Set(after.filter(({ id }) => id !== next.id))).toEqual(new Set(clauses.filter(({ id }) => id !== next.id)));
    }),
  );
});

test('the order in which clauses are answered leaves no trace', () => {
  fc.assert(
    fc.property(stored, (clauses) => {
      const known = clauses.filter(isKnown);
      const answer = (all: readonly Clause[]) => all.reduce<readonly Clause[]>(withClause, []);
      expect(answer(known)).toEqual(answer(known.toReversed()));
    }),
  );
});

test('how far the checklist is counts the clauses of the law only', () => {
  expect(clauseProgress([])).toBe('0 van 14 staan erin, 14 nog niet bekeken');
  expect(clauseProgress([{ id: 'audits', agreed: 'yes', place: '' }, { id: 'vanLater', agreed: 'yes', place: '' }])).toBe('1 van 14 staat erin, 13 nog niet bekeken');
  expect(clauseProgress(processorClauseIds.map((id) => ({ id, agreed: id === 'data' ? 'no' : 'yes', place: '' })))).toBe('13 van 14 staan erin, 1 niet');
  expect(clauseProgress(processorClauseIds.map((id) => ({ id, agreed: 'yes', place: '' })))).toBe('14 van 14 staan erin');
});

test('an agreement in a table says until when it runs, and in words that it is over', () => {
  const line = (until: string) => untilText({ until }, '2026-11-22');
  expect(line('')).toBe('');
  expect(line('2026-11-22')).toBe('tot en met 22-11-2026');
  expect(line('2026-11-21')).toBe('verlopen op 21-11-2026');
  expect(line('ooit')).toBe('tot en met ooit');
});
