import { citationText } from '@shared/law/citation';
import { dpoDuty, dpoQuestions, type DpoAnswers } from '@shared/rules/dpo-duty';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const duty = (part: Partial<DpoAnswers>) => dpoDuty({ sector: null, coreMonitoring: null, coreSensitive: null, hasDpo: null, ...part });
const cited = (part: Partial<DpoAnswers>) => duty(part).reasons.map(({ citations }) => citations.map(citationText).join());
const nothing = { sector: 'private', coreMonitoring: 'no', coreSensitive: 'no' } as const;

test('each of the three reasons is enough by itself, and cites its own letter', () => {
  for (const [part, article] of [
    [{ sector: 'public' }, 'art. 37(1)(a) AVG'],
    [{ coreMonitoring: 'yes' }, 'art. 37(1)(b) AVG'],
    [{ coreSensitive: 'yes' }, 'art. 37(1)(c) AVG'],
  ] as const) {
    for (const rest of [{}, nothing]) {
      expect(duty({ ...rest, ...part }).outcome).toBe('mandatory');
      expect(cited({ ...rest, ...part })).toEqual([article]);
    }
  }
  expect(cited({ sector: 'public', coreMonitoring: 'yes', coreSensitive: 'yes' })).toHaveLength(3);
});

test('three times no makes an FG voluntary, and says so with the articles', () => {
  expect(duty(nothing).outcome).toBe('voluntary');
  expect(cited(nothing)).toEqual(['art. 37(1) AVG', 'art. 37(4) AVG,art. 38 AVG,art. 39 AVG']);
});

test('what is not answered is named and never taken for a no', () => {
  for (const question of dpoQuestions) {
    const { outcome, open } = duty({ ...nothing, [question]: null });
    expect([outcome, open]).toEqual(['open', [question]]);
  }
  expect(duty({ sector: 'public' }).open).toEqual(['coreMonitoring', 'coreSensitive']);
});

test('no FG contradicts the answers only where one is mandatory', () => {
  expect(duty({ sector: 'public', hasDpo: 'no' }).contradicted).toBe(true);
  expect(duty({ sector: 'public', hasDpo: 'yes' }).contradicted).toBe(false);
  expect(duty({ sector: 'public' }).contradicted).toBe(false);
  expect(duty({ ...nothing, hasDpo: 'no' }).contradicted).toBe(false);
  expect(duty({ hasDpo: 'no' }).contradicted).toBe(false);
});

const yesNo = fc.constantFrom('yes' as const, 'no' as const, null);
const answers: fc.Arbitrary<DpoAnswers> = fc.record({ sector: fc.constantFrom('private' as const, 'public' as const, null), coreMonitoring: yesNo, coreSensitive: yesNo, hasDpo: yesNo });

test('whether there is an FG says nothing about whether there must be one', () => {
  fc.assert(
    fc.property(answers, yesNo, (given, hasDpo) => {
      const { contradicted, ...rest } = dpoDuty(given);
      const { contradicted: other, ...same } = dpoDuty({ ...given, hasDpo });
      expect(same).toEqual(rest);
      expect([contradicted, other].some((each) => each && rest.outcome !== 'mandatory')).toBe(false);
    }),
  );
});

test('one more answer never takes a duty away', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...dpoQuestions), (given, question) => {
      if (dpoDuty({ ...given, [question]: null }).outcome === 'mandatory') expect(dpoDuty(given).outcome).toBe('mandatory');
    }),
  );
});
