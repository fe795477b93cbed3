import { valuesOf, type LawValueName, type TermName, type ValueEntry } from '../law/values';
import { dayAfter } from '../values/duration';

/** What the law says on a day, with its place; undefined for a day of which nothing is known, such as that of a clock that is wrong. */
export function lawValue(name: LawValueName, day: string): ValueEntry | undefined {
  return valuesOf(day).find((each) => each.name === name)?.current;
}

/**
 * The last day of a term of the law.
 * @param from the day on which it begins, an ISO date
 * @param day of which the law is asked
 */
export function lastDayOf(name: TermName, from: string, day: string): string | undefined {
  const term = lawValue(name, day)?.value;
  return typeof term === 'string' ? dayAfter(from, term) : undefined;
}
