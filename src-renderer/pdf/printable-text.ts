import type { Glyphs } from './glyphs';

/** How a character that cannot be printed is named: 'U+1F600'. */
export function markOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Letters, signs and marks that the font has. Beyond U+FFFF nothing counts, even where the font has a glyph: pdfmake
 * breaks a long word between the two halves of such a character.
 */
function hasGlyphs(text: string, glyphs: Glyphs): boolean {
  return [...text].every((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint <= 0xffff && !/\p{C}/u.test(character) && glyphs.has(codePoint);
  });
}

/** Line breaks become \n, blanks one space (but none at either end of a line); what only allows a break goes. */
function plainBlanks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?![\u00a0\u2007\u202f])[\t\p{Zs}]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

const touches = /[\p{L}\p{M}\p{N}]/u;

/**
 * The text as it is printed: every character either has a glyph or stands there as its mark, set apart by blanks.
 * @param missing is told of every character that became a mark
 */
export function printableText(text: string, glyphs: Glyphs, missing: (character: string) => void = () => {}): string {
  const parts: string[] = [];
  let last = '';
  let lastIsMark = false;
  for (const character of plainBlanks(text)) {
    const apart = character.normalize('NFD');
    const kept = character === '\n' || hasGlyphs(character, glyphs) ? character : hasGlyphs(apart, glyphs) ? apart : undefined;
    if (kept === undefined) missing(character);
    const next = kept ?? markOf(character);
    if ((lastIsMark || kept === undefined) && touches.test(last) && (kept === undefined || touches.test(kept))) parts.push(' ');
    parts.push(next);
    last = next.at(-1) ?? '';
    lastIsMark = kept === undefined;
  }
  return parts.join('');
}
