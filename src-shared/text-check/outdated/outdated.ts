import { outdatedTermsWith, type LawFigures, type OutdatedTerm, type OutdatedTermId } from '../../law/outdated-terms';
import { placeOf, type CheckedText } from '../checked-text';
import { certainties, type Certainty, type Finding } from '../finding';
import { hitsOf, type Pattern } from '../pattern';
import { apart } from './apart';
import { consentPatterns } from './consent';
import { dutyPatterns } from './duties';
import { groundPatterns } from './grounds';
import { isMixed } from './mixed-text';
import { tellsItsDate, tellsItsVersion } from './no-date';
import { rightPatterns } from './rights';
import { skippedNumber } from './skipped-number';
import { tooMuchPatterns } from './too-much';
import { wordPatterns } from './words';

/** What is found in the text as a whole, by no word of it. */
type WholeId = 'noDate' | 'noVersion' | 'skippedNumber' | 'mixedText';

const patternsWith = (figures: LawFigures): Readonly<Record<Exclude<OutdatedTermId, WholeId>, readonly Pattern[]>> => ({ ...wordPatterns, ...groundPatterns(figures), ...consentPatterns, ...tooMuchPatterns, ...rightPatterns(figures), ...dutyPatterns(figures) });

/** Words and rules of lapsed law or that were never so, each with all its places; what is less sure of itself apart. */
export function outdatedIn(text: CheckedText, figures: LawFigures): readonly Finding[] {
  const [patterns, terms] = [patternsWith(figures), outdatedTermsWith(figures)];
  const ids = Object.keys(patterns) as readonly (keyof typeof patterns)[];
  return ids.flatMap((id) => {
    const hits = apart(text, hitsOf(text, patterns[id]));
    return certainties.flatMap((certainty) => {
      const places = hits.filter((hit) => hit.certainty === certainty).map(({ span }) => placeOf(text, span));
      return places.length === 0 ? [] : [{ ...said(id, terms[id]), certainty, places }];
    });
  });
}

/** What is the matter with a text as a whole. */
export function wholeTextFindings(text: CheckedText, figures: LawFigures): readonly Finding[] {
  const terms = outdatedTermsWith(figures);
  const { plain } = text;
  const finding = (id: WholeId, certainty: Certainty) => ({ ...said(id, terms[id]), certainty, places: [] });
  const found: Finding[] = [];
  if (!tellsItsDate(plain)) found.push(finding('noDate', 'waarschijnlijk'));
  else if (!tellsItsVersion(plain)) found.push(finding('noVersion', 'mogelijk'));
  if (isMixed(plain)) found.push(finding('mixedText', 'mogelijk'));
  const skipped = skippedNumber(text);
  if (skipped !== undefined) found.push({ ...finding('skippedNumber', 'mogelijk'), title: `Nummer ${skipped.number} is overgeslagen`, places: [placeOf(text, skipped.next)] });
  return found;
}

/** How the advice begins. */
const instead: Readonly<Record<OutdatedTerm['fault'], string>> = { outdated: 'Nu', wrong: 'Goed is', missing: 'Nodig is' };

function said(id: OutdatedTermId, { fault, old, now, why, citations }: OutdatedTerm): Omit<Finding, 'certainty' | 'places'> {
  return { id, group: fault, title: `${old.charAt(0).toUpperCase()}${old.slice(1)}`, advice: `${instead[fault]}: ${now}. ${why}`, citations, register: [] };
}
