import type { Place } from './finding';
import { isUnseen } from './fold';
import { readText, type ReadText, type Span } from './read-text';
import { lastAt, sentencesOf } from './sentences';

interface Heading {
  /** in the plain text */
  readonly start: number;
  readonly text: string;
}

/** A text with everything that looking for words in it asks for, worked out once. */
export interface CheckedText extends ReadText {
  readonly sentences: readonly Span[];
  /** where each line of the raw text begins */
  readonly lines: readonly Span[];
  readonly headings: readonly Heading[];
}

/** Longer is no heading. */
const longestHeading = 90;
/** So much around a hit tells what it is about. */
export const around = 90;

export function checkedText(raw: string): CheckedText {
  const text = readText(raw);
  return { ...text, sentences: sentencesOf(text), lines: linesOf(raw), headings: headingsOf(text) };
}

function linesOf(raw: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: stop } of raw.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: index });
    start = index + stop.length;
  }
  return [...lines, { start, end: raw.length }];
}

function headingsOf({ raw, plain, at }: ReadText): readonly Heading[] {
  const headings: Heading[] = [];
  for (const { index: start, 0: block } of plain.matchAll(/[^\n]+/gu)) {
    const words = block.trim();
    const isHeading = words.length > 2 && words.length <= longestHeading && !/[.;,:!]$|^[-•*·] |\d$/u.test(words.replace(/[*#_]+$/u, '')) && /\p{L}/u.test(words);
    if (isHeading && start + block.length < plain.length) {
      const text = oneLine(raw.slice(at[start], at[start + block.length] ?? raw.length)).replace(/[*#_]/gu, '').trim();
      headings.push({ start, text });
    }
  }
  return headings;
}

/** The sentence that a place of the plain text is in. */
export function sentenceAt({ sentences, plain }: CheckedText, place: number): Span {
  return lastAt(sentences, place) ?? { start: 0, end: plain.length };
}

export function wordsOf({ plain }: CheckedText, { start, end }: Span): string {
  return plain.slice(start, end);
}

/** A span of the plain text as a place in the raw one. */
export function placeOf(text: CheckedText, span: Span): Place {
  const { raw, at } = text;
  const start = at[span.start] ?? 0;
  let end = Math.max(start, (at[span.end - 1] ?? start) + 1);
  // A character beyond the first 65,536 takes two places.
  if (raw.codePointAt(end - 1) !== raw.charCodeAt(end - 1)) end += 1;
  while (end < raw.length && isUnseen(raw.charAt(end))) end += 1;
  const [first, last] = paragraphOf(text, span, { start, end });
  const line = lastAt(text.lines, start);
  return {
    start,
    end,
    line: line === undefined ? 1 : indexOfLine(text.lines, line.start) + 1,
    heading: lastAt(text.headings, span.start)?.text ?? '',
    hit: raw.slice(start, end),
    before: wholeWords(oneLine(raw.slice(Math.max(first, start - around), start)), start - around > first, 'start'),
    after: wholeWords(oneLine(raw.slice(end, Math.min(last, end + around))), end + around < last, 'end'),
  };
}

/** Where the paragraph begins and ends in the raw text. */
function paragraphOf({ raw, plain, at }: CheckedText, span: Span, place: Span): readonly [number, number] {
  const stop = plain.indexOf('\n', span.end);
  return [Math.min(place.start, at[plain.lastIndexOf('\n', span.start) + 1] ?? 0), Math.max(place.end, stop === -1 ? raw.length : (at[stop] ?? raw.length))];
}

function indexOfLine(lines: readonly Span[], start: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blanks together, and words whole that were broken off at the end of a line. */
function oneLine(text: string): string {
  return text.replace(/(?<=\p{Ll})[-\u00ad][^\S\n]*\n\s*(?=\p{Ll})(?!(?:en|of)\s)/gu, '').replace(/\s+/gu, ' ');
}

function wholeWords(text: string, cut: boolean, side: 'start' | 'end'): string {
  if (!cut) return text;
  return side === 'start' ? `…${text.replace(/^[^ ]* ?/u, '')}` : `${text.replace(/ ?[^ ]*$/u, '')}…`;
}
