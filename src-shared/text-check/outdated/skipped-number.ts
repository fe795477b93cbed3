import type { CheckedText } from '../checked-text';
import { isCapitalAt, type Span } from '../read-text';

/** A number that a part of the text begins with. */
const numbered = /(?:^|\n)[ #*]*(?:artikel |hoofdstuk |paragraaf )?(\d{1,2})(?:(?<=(?:artikel|hoofdstuk|paragraaf) \d{1,2})[.:]? |[.:)] ?)(?=[*_]*[a-z])/gu;

/** A few parts in a row are needed to see an order in them. */
const fewest = 5;

export interface Skipped {
  readonly number: number;
  /** the part behind it */
  readonly next: Span;
}

/**
 * The one number that is lacking in the order of the parts. Numbers of lists within parts can hide it; they
 * cannot make one lacking that is there, since every number is looked for behind the one before it.
 */
export function skippedNumber(text: CheckedText): Skipped | undefined {
  const parts = [...text.plain.matchAll(numbered)].flatMap(({ index, 0: mark, 1: written = '' }) => {
    const end = index + mark.length;
    return isCapitalAt(text, end + (/^[*_]*/u.exec(text.plain.slice(end))?.[0].length ?? 0)) ? [{ number: Number(written), span: { start: index + mark.lastIndexOf(written), end } }] : [];
  });
  const first = parts.find(({ number }) => number <= 1)?.number;
  if (first === undefined) return undefined;
  const gaps: Skipped[] = [];
  let [last, at] = [first, parts.findIndex(({ number }) => number === first)];
  for (;;) {
    const step = [1, 2].map((by) => ({ by, index: parts.findIndex(({ number }, index) => index > at && number === last + by) })).find(({ index }) => index !== -1);
    const part = step === undefined ? undefined : parts[step.index];
    if (step === undefined || part === undefined) break;
    if (step.by === 2) gaps.push({ number: last + 1, next: part.span });
    [last, at] = [part.number, step.index];
  }
  const [gap, ...more] = gaps;
  if (gap === undefined || more.length > 0 || last < fewest || gap.number < first + 2 || gap.number + 2 > last) return undefined;
  // in a paste its line break may be lost
  return new RegExp(`(?<![\\d.,])${gap.number}[.:)]? ?[a-z]`, 'u').test(text.plain.replace(/\d{1,2} (?:dagen|weken|maanden|jaar|uur)/gu, '')) ? undefined : gap;
}
