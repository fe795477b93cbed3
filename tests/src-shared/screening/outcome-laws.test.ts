import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateIds } from '@shared/law/screening-list';
import type { Answer } from '@shared/record/screening-answers';
import { outcome } from '@shared/screening/outcome';
import { changed, givenAnswers, openIds, smallLists, type Given } from './given';

const rank = ['none', 'ownJudgement', 'asRule', 'mandatory'];

/** Some answers, and new answers to some of what they leave open. */
const withFurtherAnswers = givenAnswers().chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.array(fc.constantFrom<(Answer | null)[]>('yes', 'no', 'no', 'no', null), { minLength: 30, maxLength: 30 }).map((answers) => {
      const kept = openIds(given).flatMap((id, n) => (answers[n] === null ? [] : [[id, answers[n] ?? 'no'] as const]));
      return Object.fromEntries(kept);
    }),
  ),
);

describe('laws of the outcome', () => {
  test('answering an open question never contradicts an outcome that is called final', () => {
    fc.assert(
      fc.property(withFurtherAnswers, ([given, further]) => {
        const before = outcome(given);
        fc.pre(before.status !== 'undetermined');
        const after = outcome(changed(given, further));
        if (before.mayRise) expect(['asRule', 'mandatory']).toContain(after.status);
        else expect(after.status).toBe(before.status);
      }),
      { numRuns: 500 },
    );
  });

  test('answers stay between the two bounds', () => {
    fc.assert(
      fc.property(withFurtherAnswers, ([given, further]) => {
        const before = outcome(given);
        const after = outcome(changed(given, further));
        expect(rank.indexOf(after.atLeast)).toBeGreaterThanOrEqual(rank.indexOf(before.atLeast));
        expect(rank.indexOf(after.atMost)).toBeLessThanOrEqual(rank.indexOf(before.atMost));
      }),
    );
  });

  test('one more yes never lowers the outcome', () => {
    const withOne = givenAnswers().chain((given) => fc.tuple(fc.constant(given), fc.constantFrom(...gateIds.flatMap((gate) => given[gate].map(({ id }) => id)))));
    fc.assert(
      fc.property(withOne, ([given, id]) => {
        const before = outcome(given);
        const after = outcome(changed(given, { [id]: 'yes' }));
        expect(rank.indexOf(after.atLeast)).toBeGreaterThanOrEqual(rank.indexOf(before.atLeast));
        expect(rank.indexOf(after.atMost)).toBeGreaterThanOrEqual(rank.indexOf(before.atMost));
        if (after.status !== 'undetermined') expect(rank.indexOf(after.status)).toBeGreaterThanOrEqual(rank.indexOf(before.status));
      }),
      { numRuns: 500 },
    );
  });

  test('no duty is found only when every question of the three lists is answered no', () => {
    let found = 0;
    fc.assert(
      fc.property(givenAnswers(), (given) => {
        const allNo = [...given.article35, ...given.apList, ...given.criteria].every(({ answer }) => answer === 'no');
        if (outcome(given).status === 'none') expect(allNo).toBe(true);
        if (allNo) found += 1;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

/** The rule again, written from domain.md 3.1. */
function byHand(yes: ReadonlySet<string>): string {
  const count = (prefix: string) => [...yes].filter((id) => id.startsWith(prefix)).length;
  if (count('art35') + count('ap') > 0) return 'mandatory';
  if (count('wp248') > 1) return 'asRule';
  return count('wp248') + count('other') > 0 ? 'ownJudgement' : 'none';
}

/** What every way to answer the open questions comes to, by the set of them that is answered yes. */
function everyWay(given: Given): { open: string[]; ways: { yes: ReadonlySet<string>; status: string }[] } {
  const open = openIds(given);
  const sure = gateIds.flatMap((gate) => given[gate].filter(({ answer }) => answer === 'yes').map(({ id }) => id));
  const ways = Array.from({ length: 2 ** open.length }, (_, bits) => {
    const yes = new Set([...sure, ...open.filter((_id, n) => (bits >> n) % 2 === 1)]);
    return { yes, status: byHand(yes) };
  });
  return { open, ways };
}

describe('held against every way to answer what is open', () => {
  test('the bounds and the outcome are those of all ways together', () => {
    fc.assert(
      fc.property(givenAnswers(smallLists), (given) => {
        const reached = everyWay(given).ways.map(({ status }) => rank.indexOf(status));
        const [least, most] = [rank[Math.min(...reached)], rank[Math.max(...reached)]];
        const { atLeast, atMost, status, mayRise } = outcome(given, smallLists);
        expect([atLeast, atMost]).toEqual([least, most]);
        expect(status).toBe(least === most || least === 'asRule' ? least : 'undetermined');
        expect(mayRise).toBe(least === 'asRule' && most === 'mandatory');
      }),
      { numRuns: 500 },
    );
  });

  test('the deciding questions are those that make a difference in some way', () => {
    fc.assert(
      fc.property(givenAnswers(smallLists), (given) => {
        const { open, ways } = everyWay(given);
        const deciding = open.filter((id) => ways.some(({ yes, status }) => !yes.has(id) && byHand(new Set([...yes, id])) !== status));
        expect(outcome(given, smallLists).deciding.map((question) => question.id)).toEqual(deciding);
      }),
      { numRuns: 500 },
    );
  });

  test('once the deciding questions are answered, in whatever way, the outcome is final', () => {
    const answers = fc.array(fc.constantFrom<Answer[]>('yes', 'no', 'no', 'no'), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(givenAnswers(), answers, (given, answered) => {
        const { deciding, status, mayRise } = outcome(given);
        expect(deciding.length > 0).toBe(status === 'undetermined' || mayRise);
        const after = outcome(changed(given, Object.fromEntries(deciding.map(({ id }, n) => [id, answered[n] ?? 'no']))));
        expect(after.status).not.toBe('undetermined');
        expect(after.mayRise).toBe(false);
        expect(after.deciding).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
