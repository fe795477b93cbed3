import { outdatedTerms, type OutdatedTerm, type OutdatedTermId } from '../../law/outdated-terms';
import { placeOf, type CheckedText } from '../checked-text';
import { certainties, type Finding } from '../finding';
import { hitsOf, type Pattern } from '../pattern';
import { dutyPatterns } from './duties';
import { groundPatterns } from './grounds';
import { tellsItsDate } from './no-date';
import { rightPatterns } from './rights';
import { wordPatterns } from './words';

const patterns: Readonly<Record<Exclude<OutdatedTermId, 'noDate'>, readonly Pattern[]>> = { ...wordPatterns, ...groundPatterns, ...rightPatterns, ...dutyPatterns };

const ids = Object.keys(patterns) as readonly (keyof typeof patterns)[];

/** Words and rules of lapsed law, each with all its places; what is less sure of itself apart. */
export function outdatedIn(text: CheckedText): readonly Finding[] {
  return ids.flatMap((id) => {
    const hits = hitsOf(text, patterns[id]);
    return certainties.flatMap((certainty) => {
      const places = hits.filter((hit) => hit.certainty === certainty).map(({ span }) => placeOf(text, span));
      return places.length === 0 ? [] : [{ ...said(id), certainty, places }];
    });
  });
}

/** A text as a whole says nothing of when it was made. */
export function withoutDate(text: CheckedText): readonly Finding[] {
  return tellsItsDate(text.plain) ? [] : [{ ...said('noDate'), certainty: 'waarschijnlijk', places: [] }];
}

function said(id: OutdatedTermId): Omit<Finding, 'certainty' | 'places'> {
  const { old, now, why, citations }: OutdatedTerm = outdatedTerms[id];
  return { id, group: 'outdated', title: `${old.charAt(0).toUpperCase()}${old.slice(1)}`, advice: `Nu: ${now}. ${why}`, citations, register: [] };
}
