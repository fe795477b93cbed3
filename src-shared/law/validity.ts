/** The day from which the regulation applies: what is older is known here from this day. */
export const applies = '2018-05-25';

/** For how long something holds, in ISO dates. */
export interface Validity {
  readonly validFrom: string;
  /** the last day; absent while no end is known */
  readonly validUntil?: string;
}

/** @param date ISO date */
export function holdsOn({ validFrom, validUntil }: Validity, date: string): boolean {
  return validFrom <= date && (validUntil === undefined || date <= validUntil);
}
