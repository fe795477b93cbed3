import { audienceOf, audiencesIn, touches, type Audience } from '../record/audiences';
import type { RegisterFacts } from './register-facts';
import { asSeen } from '../words/reading';

const usual = audiencesIn([]);

const owner = '(?:(?:al|alle|onze|de|haar|zijn|een|elke|iedere) ){0,2}';
const people = '(\\p{L}+(?:(?:,| en| of) (?:onze |de )?\\p{L}+){0,3})';
/** Where a text says whose data it is about, or whom it speaks to. */
const said: readonly RegExp[] = [
  `(?:(?:persoons)?gegevens|dossiers?) (?:van|over) ${owner}${people}`,
  `(?:privacy ?(?:verklaring|statement|reglement|beleid)|reglement|verklaring)[^.;:]{0,60} voor ${owner}${people}`,
  `(?:bent|wordt|was) u (?:een )?${people}`,
  `u als ${people}`,
  `${people} (?:heeft|hebben) (?:het |een )?recht`,
].map((source) => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'giu'));
/** Whom data come from is another matter. */
const asSource = /(?<!\p{L})(?:krijgen|ontvangen|kregen|verkrijgen|ontvingen)(?!\p{L})/iu;

/**
 * Whom a text is for, by its own words: the audiences whose data it says it is about. None where it does not say.
 * @param raw as it was pasted
 */
export function readersOf(raw: string): readonly Audience[] {
  const ids = new Set<string>();
  const sentences = asSeen(raw).split(/[.!?]\s+|\n\s*\n/u);
  for (const sentence of sentences) {
    if (asSource.test(sentence)) continue;
    const line = sentence.replace(/\s+/gu, ' ');
    for (const pattern of said) for (const { 1: named = '' } of line.matchAll(pattern)) for (const word of named.split(/[ ,]+/u)) ids.add(audienceOf(word));
  }
  return usual.filter(({ id }) => ids.has(id));
}

/** Activities about the readers of the text, and those that do not say about whom they are; all of them where that cannot be told. */
export function factsForReaders(raw: string, facts: RegisterFacts): RegisterFacts {
  const readers = readersOf(raw);
  const isAbout = ({ body }: RegisterFacts['activities'][number]) => readers.some((reader) => touches(reader, body));
  if (!facts.activities.some(isAbout)) return facts;
  return { ...facts, readers, activities: facts.activities.filter((activity) => isAbout(activity) || activity.body.subjects.every(({ name }) => name.trim() === '')) };
}
