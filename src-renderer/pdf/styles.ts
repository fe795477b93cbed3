import type { Style, StyleDictionary } from 'pdfmake/interfaces';

/** Name under which the fonts are known to pdfmake. */
export const family = 'Source Sans 3';

/** All lengths in points (1/72 inch). */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 76, bottom: 66 } as const;

/** Every page has a margin column for articles, and beside it the column of the text, with the terms at its left. */
const marginColumn = 58;
const termColumn = 130;
export const columns = { margin: marginColumn, term: termColumn, text: page.width - page.left - page.right - marginColumn - termColumn } as const;
export const bodyWidth = columns.term + columns.text;

export const ink = '#1a1f21';
export const quietInk = '#596266';
export const accent = '#1d5a5a';
export const hairline = { width: 0.4, color: '#9aa3a7' } as const;

/** Source Sans 3 has 1.424 em from ascender to descender, more than a line of this length asks for */
const leading = 0.92;
/** height of one line of a size */
export const lineHeight = (fontSize: number): number => fontSize * 1.424 * leading;

export const bodyStyle: Style & { readonly fontSize: number } = { font: family, fontSize: 9.2, lineHeight: leading, color: ink };

export const headingSizes = { 1: 20, 2: 14, 3: 9.2 } as const;
/** heads of tables say less than what stands below them */
export const tableHeadSize = 8.5;

export const styles = {
  title: { fontSize: 26, bold: true, lineHeight: 0.9 },
  subtitle: { fontSize: 14, color: quietInk },
  heading1: { fontSize: headingSizes[1], bold: true, lineHeight: 0.95 },
  heading2: { fontSize: headingSizes[2], bold: true },
  heading3: { fontSize: headingSizes[3], bold: true },
  term: { color: quietInk },
  citation: { fontSize: 8, color: quietInk },
  note: { italics: true },
  running: { fontSize: 8, color: quietInk },
} as const satisfies StyleDictionary;
