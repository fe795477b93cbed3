import { asSeen } from '../words/reading';

/*
 * What stands in a field because the field wanted something. A question that applies has another answer than 'n.v.t.', and what
 * is still to be written is not there yet.
 */

/** No stub is longer: with more words somebody said something. */
const longest = 90;

const done = [
  ...['bepalen', 'uitzoeken', 'zoeken', 'vaststellen', 'stellen', 'invullen', 'vullen', 'aanvullen', 'navragen', 'vragen', 'nagaan', 'nakijken', 'kijken', 'bespreken', 'overleggen', 'checken', 'doen', 'worden', 'beschrijven', 'uitwerken', 'opstellen', 'regelen', 'afwegen', 'toevoegen'],
  ...['bepaald', 'uitgezocht', 'vastgesteld', 'ingevuld', 'aangevuld', 'nagevraagd', 'nagekeken', 'bekend', 'onbekend', 'gedaan', 'klaar', 'geregeld', 'beschreven', 'uitgewerkt', 'opgesteld', 'vastgelegd', 'opgeschreven', 'afgewogen', 'toegevoegd', 'duidelijk'],
].join('|');
const before = String.raw`(?:(?:dit|dat|de\s+termijn|hier|dient|moet(?:en)?|gaan|wij|we|is|zijn|wordt|worden)\s+)*`;
/** By whom or when it will be done; a sentence more is an answer. */
const after = String.raw`(?!\p{L})(?:\s+[^.,;:!?\n]{0,50})?`;

const toCome = [
  String.raw`n\.?\s?t\.?\s?b|t\.?\s?b\.?\s?d|p\.?m|to\s?-?do|x{1,5}|test|lorem\s+ipsum.*|onbekend|geen\s+idee|weet\s+(?:(?:ik|wij|we)\s+)?(?:nog\s+)?niet|nog(?:\s+(?:niet|niets|leeg))?|moet\s+nog`,
  String.raw`(?:dit\s+)?(?:volgt|komt(?=\s+(?:nog|later|binnenkort)(?!\p{L})))(?:\s+(?:nog|later|binnenkort|z\.?s\.?m))*(?:\s+(?:na|zodra|wanneer)\s+[^.,;:!?\n]{0,50})?|later|binnenkort|(?:hier\s+)?wordt\s+(?:nog\s+)?aan\s+gewerkt|in\s+(?:bewerking|voorbereiding|ontwikkeling)`,
  String.raw`(?:later\s+)?(?:nog\s+)?(?:in|aan)\s?(?:te\s)?vullen|(?:later\s+)?(?:uitzoeken|navragen|uit\s+te\s+zoeken|na\s+te\s+(?:vragen|gaan))`,
  String.raw`${before}(?:nog|nader)\s+(?:(?:uit|na|vast|in|aan|op)\s+)?(?:te\s+)?(?:niets?\s+)?(?:${done})${after}`,
  String.raw`(?:dit\s+)?(?:wordt|worden)\s+later\s+(?:${done})${after}`,
].join('|');
const asStub = (words: string) => new RegExp(String.raw`^(?:[\p{P}\p{S}\s]+|[\p{P}\s]*(?:${words})[\p{P}\s]*)$`, 'isu');
const unfinished = asStub(toCome);
const applies = asStub(String.raw`n\.?\s?v\.?\s?t|niet\s+van\s+toepassing|not\s+applicable|n\s?/\s?a`);

/** Blank, or a sign that an answer is to come: '?', 'Nog uitzoeken'. Where nobody has to answer, 'n.v.t.' is an answer. */
export function isUnanswered(text: string): boolean {
  const said = asSeen(text).trim();
  return said === '' || (said.length <= longest && unfinished.test(said));
}

/** The same of a question that applies: then 'n.v.t.' says nothing either. */
export function saysNothing(text: string): boolean {
  return isUnanswered(text) || applies.test(asSeen(text).trim());
}
