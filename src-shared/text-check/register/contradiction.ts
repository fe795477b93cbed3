import { placeOf, type CheckedText } from '../checked-text';
import type { Finding } from '../finding';
import { hitsOf, type Pattern } from '../pattern';
import type { RegisterFacts } from '../register-facts';

/** Holds a text against the register. */
export type Contradiction = (text: CheckedText, facts: RegisterFacts) => readonly Finding[];

/** What the text says and the register denies, at each place where it is said. */
export function deniedAt(text: CheckedText, patterns: readonly Pattern[], finding: Omit<Finding, 'group' | 'places' | 'certainty'> & { readonly certainty?: Finding['certainty'] }): readonly Finding[] {
  const hits = hitsOf(text, patterns);
  const [first] = hits;
  if (first === undefined) return [];
  return [{ certainty: first.certainty, ...finding, group: 'register', places: hits.map(({ span }) => placeOf(text, span)) }];
}
