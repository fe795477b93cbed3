import { valuesOf, type LawValueName, type ValueEntry } from '../law/values';

/** What the law says on a day, with its place; undefined for a day of which nothing is known, such as that of a clock that is wrong. */
export function lawValue(name: LawValueName, day: string): ValueEntry | undefined {
  return valuesOf(day).find((each) => each.name === name)?.current;
}
