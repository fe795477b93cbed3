import type { Block } from '@shared/documents/model';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { estimateHeight, textWidth, type Piece } from './pieces';
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

/** Widths in points by the longest text of each column, evened out: twice as wide for four times as long. */
function columnWidths(rows: readonly (readonly string[])[], glyphs: Glyphs): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const longest = Array.from({ length: count }, (_, index) => Math.max(1, ...rows.map((row) => textWidth(row[index] ?? '', glyphs))));
  const weights = longest.map((width) => Math.min(3, Math.max(1, Math.sqrt(width / 40))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (bodyWidth * weight) / total - padding);
}

/** A table over the width of the text; its widths are fixed, so that no word can push a column off the page. */
export function tablePiece({ head, rows }: Block & { readonly kind: 'table' }, glyphs: Glyphs): Piece {
  const widths = columnWidths([head, ...rows], glyphs);
  const cell = (text: string, bold: boolean): TableCell => ({ stack: lines(text).map(({ line, gap }): Content => ({ text: line, margin: [0, gap, 0, 0], bold })) });
  const cells = (row: readonly string[], bold: boolean) => widths.map((_, index) => cell(row[index] ?? '', bold));
  const height = (row: readonly string[]) =>
    Math.max(0, ...widths.map((width, index) => estimateHeight(row[index] ?? '', width, bodyStyle.fontSize, glyphs)));
  const table = {
    headerRows: height(head) <= highestHead ? 1 : 0,
    dontBreakRows: rows.every((row) => height(row) <= highestRow),
    widths,
    body: [cells(head, true), ...rows.map((row) => cells(row, false))],
  };
  return {
    content: { stack: [{ table, layout: hairlines }], margin: [columns.margin, 2, 0, 10] },
    height: Infinity,
    heading: 0,
    startsPage: false,
  };
}
