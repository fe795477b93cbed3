import type { Certainty } from './finding';
import { sentenceAt, wordsOf, type CheckedText } from './checked-text';
import type { Span } from './read-text';

/** How something is found in the plain text: small letters, no marks, single blanks. */
export interface Pattern {
  readonly hit: RegExp;
  readonly certainty: Certainty;
  /** the sentence must say this too, or each of these */
  readonly beside?: RegExp | readonly RegExp[];
  /** the sentence before it must say this */
  readonly after?: RegExp;
  /** the sentence must not say this, nor the one before it where that one counts */
  readonly unless?: RegExp;
  /** the text as a whole must say this */
  readonly onlyIn?: RegExp;
  /** the text as a whole must not say this */
  readonly unlessText?: RegExp;
  /** the text as a whole says this: then the finding is certain */
  readonly certainWith?: RegExp;
  /** how it must be written in the text itself */
  readonly written?: RegExp;
}

/** Whole words. Repeats inside must have an end, so that no text takes long. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gu');
}

/** The same, to ask whether it is there. */
export function says(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'u');
}

/** A sentence goes on no further from what was found; a text without stops is one sentence. */
const reach = 500;

/** Told of the past, in which old names are right. */
export const past =
  /(?<![a-z])(?:voorheen|vroeger|destijds|verving|verv[ai]ngen door|is vervangen|vervalt|(?:is|zijn|werd) (?:[a-z0-9]+ ){0,4}vervallen|vervallen is|opvolger|opgevolgd|regelde|ongeldig|oude (?:wet|naam|regels)|(?:tot|voor) 25 mei 2018|bouwt voort|in de plaats (?:van|gekomen))(?![a-z])/u;

export interface Hit {
  readonly span: Span;
  readonly certainty: Certainty;
}

/** Every place where one of the patterns is; of what overlaps the first. */
export function hitsOf(text: CheckedText, patterns: readonly Pattern[]): readonly Hit[] {
  const hits = patterns.flatMap((pattern) => hitsOfOne(text, pattern)).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return hits.filter(({ span }) => {
    const apart = span.start >= end;
    if (apart) ({ end } = span);
    return apart;
  });
}

function hitsOfOne(text: CheckedText, { hit, certainty, beside, after, unless, onlyIn, unlessText, certainWith, written }: Pattern): readonly Hit[] {
  if (unlessText?.test(text.plain) === true || onlyIn?.test(text.plain) === false) return [];
  const sure = certainWith?.test(text.plain) === true ? 'zeker' : certainty;
  const hits: Hit[] = [];
  const besides = beside === undefined ? [] : [beside].flat();
  const seen = new Map<string, boolean>();
  const fits = (place: number): boolean => {
    const window = windowAt(text, place);
    const key = `${window.start}-${window.end}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const sentence = wordsOf(text, window);
    const before = after === undefined ? '' : wordsBefore(text, place);
    const now = besides.every((each) => each.test(sentence)) && after?.test(before) !== false && unless?.test(sentence) !== true && unless?.test(before) !== true;
    seen.set(key, now);
    return now;
  };
  for (const { index: start, 0: found } of text.plain.matchAll(hit)) {
    if (found === '') continue;
    const span = { start, end: start + found.length };
    if (!fits(start) || written?.test(rawOf(text, span)) === false) continue;
    hits.push({ span, certainty: sure });
  }
  return hits;
}

/** The sentence around a place; of a very long one the part that the place is in, the same for all that are near. */
function windowAt(text: CheckedText, place: number): Span {
  const { start, end } = sentenceAt(text, place);
  const part = Math.floor((place - start) / reach);
  return { start: start + Math.max(0, part - 1) * reach, end: Math.min(end, start + (part + 2) * reach) };
}

/** The end of the sentence before the one around a place; '' for the first. */
function wordsBefore(text: CheckedText, place: number): string {
  const { start } = sentenceAt(text, place);
  if (start === 0) return '';
  const before = sentenceAt(text, start - 1);
  return wordsOf(text, { start: Math.max(before.start, before.end - reach), end: before.end });
}

function rawOf({ raw, at }: CheckedText, { start, end }: Span): string {
  return raw.slice(at[start] ?? 0, (at[end - 1] ?? 0) + 1);
}

/** The first sentence in which it is said, if any. */
export function evidenceOf(text: CheckedText, patterns: readonly Pattern[]): Span | undefined {
  return hitsOf(text, patterns)[0]?.span;
}
