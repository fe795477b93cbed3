import type { Block } from '@shared/documents/model';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { besideMargin, estimateHeight, textWidth, type Piece } from './pieces';
import { bodyStyle, bodyWidth, hairline, tableHeadSize } from './styles';
import { lines } from './text-lines';

/** heads that are higher (in points) are not repeated on every page */
const highestHead = 100;
/** rows are kept whole only when none is higher (in points) */
const highestRow = 300;
const padding = 8;

const hairlines: CustomTableLayout = {
  // none below the last row: what follows draws its own, and two lines close together look like a mistake
  hLineWidth: (line, { table }) => (line === table.body.length ? 0 : hairline.width),
  vLineWidth: () => 0,
  hLineColor: () => hairline.color,
  paddingLeft: () => 0,
  paddingRight: () => padding,
  paddingTop: () => 2.2,
  paddingBottom: () => 2.5,
};

/** no column is made wider than this part of the table for the sake of one word */
const widestWord = 1 / 3;

interface ColumnNeeds {
  readonly word: number;
  readonly weight: number;
}

/** Shares a width by weight, but for columns whose longest word asks for more: those get just that. */
function share(width: number, columns: readonly ColumnNeeds[]): number[] {
  const total = sum(columns.map(({ weight }) => weight));
  const tooNarrow = ({ word, weight }: ColumnNeeds) => word > (width * weight) / total;
  if (!columns.some(tooNarrow)) return columns.map(({ weight }) => (width * weight) / total);
  const wide = columns.filter((column) => !tooNarrow(column));
  const others = share(width - sum(columns.filter(tooNarrow).map(({ word }) => word)), wide);
  return columns.map((column) => (tooNarrow(column) ? column.word : (others[wide.indexOf(column)] ?? 0)));
}

/** Widths in points by the longest text of each column, evened out: twice as wide for four times as long. */
function columnWidths(rows: readonly (readonly string[])[], glyphs: Glyphs): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const width = bodyWidth - count * padding;
  const widest = (parts: (text: string) => readonly string[]) =>
    Array.from({ length: count }, (_, index) => Math.max(1, ...rows.flatMap((row) => parts(row[index] ?? '').map((part) => textWidth(part, glyphs)))));
  const words = widest((text) => text.split(/\s+/)).map((word) => Math.min(word, width * widestWord));
  const scale = Math.min(1, (width * 0.99) / sum(words));
  const weights = widest((text) => text.split('\n')).map((text) => Math.min(3, Math.max(1, Math.sqrt(text / 40))));
  return share(width, words.map((word, index) => ({ word: word * scale, weight: weights[index] ?? 1 })));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A table over the width of the text; its widths are fixed, so that no word can push a column off the page. */
export function tablePiece({ head, rows, lead = false }: Block & { readonly kind: 'table' }, glyphs: Glyphs): Piece {
  const widths = columnWidths([head, ...rows], glyphs);
  const cell = (text: string, style: object, first: object = style): TableCell => ({
    stack: lines(text).map(({ line, gap }, index): Content => ({ text: line, margin: [0, gap, 0, 0], ...(index === 0 ? first : style) })),
  });
  const headCells = widths.map((_, index) => cell(head[index] ?? '', { bold: true, fontSize: tableHeadSize }));
  const cells = (row: readonly string[]) => widths.map((_, index) => cell(row[index] ?? '', {}, lead && index === 0 ? { bold: true } : {}));
  const height = (row: readonly string[]) =>
    Math.max(0, ...widths.map((width, index) => estimateHeight(row[index] ?? '', width, bodyStyle.fontSize, glyphs)));
  const headerRows = height(head) <= highestHead ? 1 : 0;
  const dontBreakRows = rows.every((row) => height(row) <= highestRow);
  const table = {
    headerRows,
    dontBreakRows,
    // a head does not stand alone at the foot of a page; only where both are low enough to be kept together
    keepWithHeaderRows: dontBreakRows ? headerRows : 0,
    widths,
    body: [headCells, ...rows.map(cells)],
  };
  return {
    content: besideMargin({ table, layout: hairlines }, [2, 3]),
    height: Infinity,
    beginning: 1.1 * (height(head) + height(rows[0] ?? [])) + 20,
    heading: 0,
    startsPage: false,
  };
}
