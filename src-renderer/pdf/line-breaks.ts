import LineBreaker from 'linebreak';

/** Width in points of a text on one line. */
export type Measure = (text: string) => number;

/** Where a text may be broken (UAX 14), each part with the blank that it ends with. */
function* parts(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let last = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield text.slice(last, next.position);
    last = next.position;
  }
}

/** A part that is wider than the line, cut where the line is full: at least one character each. */
function cutToWidth(part: string, width: number, measure: Measure): string[] {
  const cuts: string[] = [];
  let cut = '';
  let used = 0;
  for (const character of part) {
    const wide = measure(character);
    if (cut !== '' && used + wide > width) {
      cuts.push(cut);
      cut = '';
      used = 0;
    }
    cut += character;
    used += wide;
  }
  return [...cuts, cut];
}

/**
 * The lines of a text without line breaks, set in a column of a width. A line keeps the blank at its end; together they
 * are the text.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const part of parts(text)) {
    const wide = measure(part);
    // The blank at its end may stand over the edge.
    const bare = used + wide > width ? measure(part.trimEnd()) : wide;
    if (line !== '' && used + bare > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (bare > width) {
      const cuts = cutToWidth(part, width, measure);
      line = cuts.pop() ?? '';
      lines.push(...cuts);
      used = measure(line);
    } else {
      line += part;
      used += wide;
    }
  }
  return line === '' ? lines : [...lines, line];
}
