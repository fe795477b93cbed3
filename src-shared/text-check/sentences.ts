import { isCapitalAt, type ReadText, type Span } from './read-text';

/** A dot behind one of these ends no sentence, nor one behind a single letter. */
const abbreviation = /(?:^|[ (\n"'.])(?:[a-z]|art|artt|bijv|bv|nr|nrs|dhr|mw|mevr|drs|mr|dr|ir|ing|prof|jl|ca|evt|incl|excl|resp|tel|vgl|jo|sub|blz|par)$/u;

/** Sentences and list items, in order, without the blanks around them. */
export function sentencesOf(text: ReadText): readonly Span[] {
  const { plain } = text;
  const sentences: Span[] = [];
  let start = 0;
  const end = (at: number) => {
    const words = trimmed(plain, start, at);
    if (words.end > words.start) sentences.push(words);
    start = at;
  };
  for (const { index, 0: stop } of plain.matchAll(/\n|[.!?]["')\]]? /gu)) {
    const after = index + stop.length;
    const closes = stop === '\n' || (isCapitalAt(text, after) && !(stop.startsWith('.') && abbreviation.test(plain.slice(Math.max(start, index - 8), index))));
    if (closes) end(after);
  }
  end(plain.length);
  return sentences;
}

function trimmed(plain: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[ \n]/u.test(plain.charAt(start))) start += 1;
  while (end > start && /[ \n]/u.test(plain.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The last of the spans that begin at or before a place, by halving. */
export function lastAt<Each extends { readonly start: number }>(spans: readonly Each[], place: number): Each | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
