import { isAhead } from '../values/instant';

/**
 * A hybrid logical clock: wall time, but never going backwards and never giving the same stamp twice, also when two
 * laptops are merged. A stamp is text that sorts by time: `<ISO instant>-<counter>-<device>`.
 */
export interface Clock {
  now(): string;
  /** Makes sure that what is stamped from now on comes after `stamp`. */
  witness(stamp: string): void;
}

const isoLength = '2026-01-01T00:00:00.000Z'.length;
const highestCounter = 0xffff;

/** @param device eight hexadecimal digits, this computer's own */
export function makeClock(device: string, wall: () => number = Date.now): Clock {
  let instant = 0;
  let counter = 0;
  return {
    now() {
      const time = wall();
      if (time > instant) {
        instant = time;
        counter = 0;
      } else if (counter < highestCounter) {
        counter += 1;
      } else {
        instant += 1;
        counter = 0;
      }
      return `${new Date(instant).toISOString()}-${counter.toString(16).padStart(4, '0')}-${device}`;
    },
    witness(stamp) {
      const seen = Date.parse(stampInstant(stamp));
      // A stamp far ahead comes from a clock that is wrong: following it would spoil ours for good.
      if (Number.isNaN(seen) || isAhead(stampInstant(stamp), wall())) return;
      const seenCounter = Number.parseInt(stamp.slice(isoLength + 1, isoLength + 5), 16);
      if (seen > instant || (seen === instant && seenCounter > counter)) {
        instant = seen;
        counter = seenCounter;
      }
    },
  };
}

/** The ISO instant in a stamp. */
export function stampInstant(stamp: string): string {
  return stamp.slice(0, isoLength);
}
