import type { DocumentModel } from '@shared/documents/model';
import type { Glyphs } from './glyphs';
import { estimateHeight, wholePiece, type Piece } from './pieces';
import { bodyStyle, bodyWidth, columns } from './styles';
import { oneLine } from './text-lines';
import { words } from './words';

export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly id: string;
}

/** wide enough for the five digits that pdfmake measures before it knows the number */
const numberWidth = 36;

function entryPiece({ level, text, id }: ContentsEntry, glyphs: Glyphs): Piece {
  const title = oneLine(text);
  const width = bodyWidth - numberWidth;
  const above = level === 1 ? 8 : 1;
  return {
    content: {
      columns: [
        { width, text: title, linkToDestination: id, margin: [0, 0, 16, 0] },
        { width: numberWidth, pageReference: id, alignment: 'right' },
      ],
      bold: level === 1,
      margin: [columns.margin, above, 0, 1],
    },
    height: estimateHeight(title, width - 16, bodyStyle.fontSize, glyphs) + above + 1,
    heading: level === 1 ? 3 : 0,
    startsPage: false,
  };
}

/** The list of headings of level 1 and 2 with the pages on which they stand: whole, or from the top of a page on. */
export function contentsPieces(entries: readonly ContentsEntry[], language: DocumentModel['language'], glyphs: Glyphs): Piece[] {
  const pieces = entries.map((entry) => entryPiece(entry, glyphs));
  const whole = wholePiece(pieces);
  const heading = (above: number, startsPage: boolean): Piece => ({
    content: { text: words[language].contents, style: 'heading2', margin: [columns.margin, above, 0, 0] },
    height: 20 + above,
    heading: 3,
    startsPage,
  });
  return whole === undefined ? [heading(0, true), ...pieces] : [heading(20, false), whole];
}
