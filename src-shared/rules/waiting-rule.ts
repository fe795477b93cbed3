import type { Citation } from '../law/citation';
import type { Found, Level } from './finding';

/** What a rule that waits reads, by the record that has to come first. */
export type AwaitedRecord = 'breach' | 'request' | 'dpia' | 'statement';

/**
 * A rule of which the data are not kept yet: its check is written and tried, and it finds nothing until they are, so that nobody is
 * told that all is well.
 */
export interface WaitingRule<Facts = never> {
  readonly id: string;
  readonly level: Level;
  /** what will have to be so, in a few Dutch words */
  readonly title: string;
  /** what has to be there first, in Dutch */
  readonly waitsFor: string;
  readonly of: AwaitedRecord;
  /** every fact that it reads */
  readonly reads: readonly (keyof Facts & string)[];
  readonly citations: readonly Citation[];
  /** @param now ISO date; of a breach, which is a matter of hours, an ISO instant */
  readonly check: (facts: Facts, now: string) => Iterable<Found>;
}

/** @param rule whose paths are keys of the facts */
export function waitingRule<Facts>(rule: WaitingRule<Facts>): WaitingRule<Facts> {
  return rule;
}
