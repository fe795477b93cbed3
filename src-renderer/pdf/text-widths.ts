import { create } from 'fontkit';
import { fontStyles, type FontFiles, type FontStyle } from './font-files';

/** Width in em of a text on one line, kerned as it is printed. */
export type WidthOf = (text: string) => number;

/** Words with the blank behind them, as pdfkit shapes them: a text is as wide as its words together. */
const words = /[^ ]* |[^ ]+/g;

function widths(file: Uint8Array): WidthOf {
  // fontkit's types ask for Node's Buffer; it reads any bytes.
  const font = create(file as Parameters<typeof create>[0]);
  if (!('characterSet' in font)) throw new Error('not a single font');
  const known = new Map<string, number>();
  const widthOfWord = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const width = font.layout(word).advanceWidth / font.unitsPerEm;
    known.set(word, width);
    return width;
  };
  return (text) => (text.match(words) ?? []).reduce((sum, word) => sum + widthOfWord(word), 0);
}

/** How wide texts are in each of the fonts. */
export function readWidths(fonts: FontFiles): (style: FontStyle) => WidthOf {
  const read = new Map(fontStyles.map((style) => [style, widths(fonts[style])]));
  return (style) => read.get(style) ?? (() => 0);
}
