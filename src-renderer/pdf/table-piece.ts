import type { Block } from '@shared/documents/model';
import type { CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { estimateHeight, type Piece } from './pieces';
import { bodyStyle, bodyWidth, columns, hairline } from './styles';
import { lines } from './text-lines';

/** heads that are higher (in points) are not repeated on every page */
const highestHead = 100;
/** rows are kept whole only when none is higher (in points, lines filled) */
const highestRow = 200;
const padding = 8;

const hairlines: CustomTableLayout = {
  hLineWidth: () => hairline.width,
  vLineWidth: () => 0,
  hLineColor: () => hairline.color,
  paddingLeft: () => 0,
  paddingRight: () => padding,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** A table over the width of the text; columns are of equal width, so that no word can push one off the page. */
export function tablePiece({ head, rows }: Block & { readonly kind: 'table' }, glyphs: Glyphs): Piece {
  const count = Math.max(1, head.length, ...rows.map((row) => row.length));
  const width = bodyWidth / count - padding;
  const cells = (row: readonly string[], bold: boolean): TableCell[] =>
    Array.from({ length: count }, (_, index) => ({ stack: lines(row[index] ?? '').map(({ line, gap }) => ({ text: line, margin: [0, gap, 0, 0] as [number, number, number, number], bold })) }));
  const height = (row: readonly string[]) => Math.max(0, ...row.map((cell) => estimateHeight(cell, width, bodyStyle.fontSize, glyphs)));
  return {
    content: {
      table: {
        headerRows: height(head) <= highestHead ? 1 : 0,
        dontBreakRows: rows.every((row) => height(row) <= highestRow),
        widths: Array.from({ length: count }, () => width),
        body: [cells(head, true), ...rows.map((row) => cells(row, false))],
      },
      layout: hairlines,
      margin: [columns.margin, 2, 0, 10],
    },
    height: Infinity,
    heading: 0,
    startsPage: false,
  };
}
