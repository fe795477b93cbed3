import { create } from 'fontkit';

/** What the printer needs to know of the font before it prints. */
export interface Glyphs {
  readonly has: (codePoint: number) => boolean;
  /** width in em; 0 for what the font lacks */
  readonly width: (codePoint: number) => number;
}

/**
 * Reads which characters a font can print and how wide they are.
 * @param font a TrueType file
 * @throws Error when it is not a single font
 */
export function readGlyphs(font: Uint8Array): Glyphs {
  // fontkit's types ask for Node's Buffer; it reads any bytes.
  const read = create(font as Parameters<typeof create>[0]);
  if (!('characterSet' in read)) throw new Error('not a single font');
  const widths = new Map<number, number>();
  return {
    has: (codePoint) => read.hasGlyphForCodePoint(codePoint),
    width: (codePoint) => {
      const known = widths.get(codePoint);
      if (known !== undefined) return known;
      const width = read.hasGlyphForCodePoint(codePoint) ? read.glyphForCodePoint(codePoint).advanceWidth / read.unitsPerEm : 0;
      widths.set(codePoint, width);
      return width;
    },
  };
}
