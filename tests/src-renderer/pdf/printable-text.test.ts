import { describe, expect, it } from 'vitest';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableText } from '@renderer/pdf/printable-text';
import { nodeFonts } from './node-fonts';

const glyphs = readGlyphs(nodeFonts.regular);

describe('printableText', () => {
  it.each([
    ['ğ ł ș é ő ž ç ß Ø ĳ € “aanhaling” – ½', 'ğ ł ș é ő ž ç ß Ø ĳ € “aanhaling” – ½', 'letters of names as themselves'],
    ['e\u0301e\u0301n', 'één', 'a letter and its accent become one'],
    ['Klaar 😀', 'Klaar U+1F600', 'a character that the font lacks'],
    ['a😀b', 'a U+1F600 b', 'a mark between letters stands apart'],
    ['(😀)', '(U+1F600)', 'a mark between other signs does not need to'],
    ['👨\u200d👩', 'U+1F468 U+200D U+1F469', 'every part of a joined emoji'],
    ['שלום', 'U+05E9 U+05DC U+05D5 U+05DD', 'Hebrew'],
    ['مرحبا', 'U+0645 U+0631 U+062D U+0628 U+0627', 'Arabic'],
    ['登録', 'U+767B U+9332', 'Chinese characters'],
    ['\u202Eomgekeerd', 'U+202E omgekeerd', 'a character that turns the direction'],
    ['nul\u0000bel\u0007', 'nul U+0000 bel U+0007', 'control characters'],
    ['\ud83d', 'U+D83D', 'half a character'],
    ['\u0378\uffff', 'U+0378 U+FFFF', 'characters that do not exist'],
    ['🔒', 'U+1F512', 'beyond U+FFFF even when the font has it: a long word could be cut through it'],
    ['een\r\ntwee\rdrie\u2028vier\u000bvijf', 'een\ntwee\ndrie\nvier\nvijf', 'line breaks of every system'],
    ['\t  twee   blanken \n  ingesprongen', 'twee blanken\ningesprongen', 'blanks are folded'],
    ['af\u00adbre\u200bken\ufeff', 'afbreken', 'what only allows a break is not printed'],
    ['12\u00a0345', '12\u00a0345', 'a blank that does not break stays'],
    ['', '', 'nothing'],
  ])('%j is printed as %j (%s)', (text, printed) => {
    expect(printableText(text, glyphs)).toBe(printed);
  });

  it('tells of each character that became a mark', () => {
    const missing: string[] = [];
    printableText('a😀b\u0000😀', glyphs, (character) => missing.push(character));
    expect(missing).toEqual(['😀', '\u0000', '😀']);
  });
});

describe('the four fonts', () => {
  it('have the same characters, so that what is printable is so in headings too', () => {
    const others = [nodeFonts.italic, nodeFonts.semiBold, nodeFonts.semiBoldItalic].map(readGlyphs);
    const different = Array.from({ length: 0xffff }, (_, codePoint) => codePoint).filter((codePoint) =>
      others.some((other) => other.has(codePoint) !== glyphs.has(codePoint)),
    );
    expect(different).toEqual([]);
  });
});
