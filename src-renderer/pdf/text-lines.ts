/** space in points where a text has an empty line */
const paragraphGap = 5;

export interface TextLine {
  readonly line: string;
  /** in points, above the line */
  readonly gap: number;
}

/** The lines of a text as typed; empty ones become a gap. Never empty: a text of nothing gives a dash. */
export function lines(text: string): TextLine[] {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return [{ line: '–', gap: 0 }];
  return paragraphs.flatMap((paragraph, above) =>
    paragraph
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, before) => ({ line, gap: above > 0 && before === 0 ? paragraphGap : 0 })),
  );
}

/** The text of a heading: on one line, never empty (pdfmake makes no bookmark of nothing). */
export function oneLine(text: string): string {
  const folded = text.replace(/\s*\n\s*/g, ' ').trim();
  return folded === '' ? '–' : folded;
}
