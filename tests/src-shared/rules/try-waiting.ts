import { describe, expect, test } from 'vitest';
import type { WaitingRule } from '@shared/rules/waiting-rule';

/** ...with what is found, as 'error path/of/it' */
type Case<Facts> = readonly [name: string, more: Partial<Facts>, now?: string];
type CaseFound<Facts> = readonly [name: string, more: Partial<Facts>, found: readonly string[], now?: string];

export interface WaitingCases<Facts> {
  /** facts of which nothing is missing, that cases differ from */
  readonly whole: Facts;
  readonly now: string;
  readonly met: readonly Case<Facts>[];
  readonly notMet: readonly CaseFound<Facts>[];
}

/** Runs the cases of a rule that waits for its data, and sees that it reads what it says and no more. */
export function waitingCases<Facts extends object>(rule: WaitingRule<Facts>, { whole, now, met, notMet }: WaitingCases<Facts>): void {
  const read = new Set<string>();
  const found = (more: Partial<Facts>, day: string) => {
    const facts = new Proxy({ ...whole, ...more }, {
      get: (target: Facts & Partial<Facts>, key) => {
        read.add(String(key));
        return target[key as keyof Facts];
      },
    });
    return [...rule.check(facts, day)];
  };
  describe(rule.id, () => {
    test('nothing is found where nothing is missing', () => expect(found({}, now)).toEqual([]));
    for (const [name, more, day = now] of met) test(`met: ${name}`, () => expect(found(more, day)).toEqual([]));
    for (const [name, more, expected, day = now] of notMet) {
      test(`not met: ${name}`, () => {
        const all = found(more, day);
        expect(all.map(({ path, level = rule.level }) => `${level} ${path.join('/')}`)).toEqual(expected);
        for (const { text } of all) expect(text).toMatch(/^\S.*\.$/u);
      });
    }
    test('it reads what it says, and no more', () => expect([...read].toSorted()).toEqual([...rule.reads].toSorted()));
  });
}
