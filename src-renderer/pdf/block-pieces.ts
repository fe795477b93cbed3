import type { Block } from '@shared/documents/model';
import type { Content } from 'pdfmake/interfaces';
import { factsPieces } from './facts-pieces';
import type { Glyphs } from './glyphs';
import { besideMargin, estimateHeight, type Piece } from './pieces';
import { accent, bodyStyle, bodyWidth, columns, headingSizes, type styles } from './styles';
import { tablePiece } from './table-piece';
import { lines, oneLine } from './text-lines';

export interface Heading {
  /** of the bookmark and of the place that the contents point at */
  readonly id: string;
  /** of the heading of level 1 above it; '' at level 1 and where there is none */
  readonly parent: string;
}

function textLines(text: string, style?: keyof typeof styles): Content[] {
  return lines(text).map(({ line, gap }) => ({ text: line, margin: [0, gap, 0, 0], ...(style === undefined ? {} : { style }) }));
}

/** in points: a line or two */
const highestIntroduction = 40;

function paragraphPiece(text: string, glyphs: Glyphs): Piece {
  const height = estimateHeight(text, bodyWidth, bodyStyle.fontSize, glyphs) + 8;
  return { content: { stack: textLines(text), margin: [columns.margin, 0, 0, 8] }, height, heading: 0, introduces: height <= highestIntroduction, startsPage: false };
}

/** Beside a bar: a table of one cell, because its line goes along when the text goes on over the page. */
function notePiece(text: string, glyphs: Glyphs): Piece {
  const [indent, bar] = [10, 1.5];
  return {
    content: besideMargin(
      {
        table: { widths: [bodyWidth - indent - bar], body: [[{ stack: textLines(text, 'note') }]] },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: (column) => (column === 0 ? bar : 0),
          vLineColor: accent,
          paddingLeft: () => indent,
          paddingRight: () => 0,
          paddingTop: () => 0,
          paddingBottom: () => 2,
        },
      },
      [4, 10],
    ),
    height: estimateHeight(text, bodyWidth - indent, bodyStyle.fontSize, glyphs) + 16,
    heading: 0,
    startsPage: false,
  };
}

function listPieces(items: readonly string[], glyphs: Glyphs): Piece[] {
  const indent = 12;
  return items.map((item) => ({
    content: {
      columns: [
        { width: indent, text: '–' },
        { width: bodyWidth - indent, stack: textLines(item) },
      ],
      margin: [columns.margin, 0, 0, 3],
    },
    height: estimateHeight(item, bodyWidth - indent, bodyStyle.fontSize, glyphs) + 3,
    heading: 0,
    startsPage: false,
  }));
}

const headingMargins = { 1: [columns.margin, 0, 0, 10], 2: [columns.margin, 22, 0, 5], 3: [columns.margin, 7, 0, 2] } as const;

function headingPiece(block: Block & { readonly kind: 'heading' }, glyphs: Glyphs, { id, parent }: Heading): Piece {
  const text = oneLine(block.text);
  const [left, top, right, bottom] = headingMargins[block.level];
  const height = estimateHeight(text, bodyWidth, headingSizes[block.level], glyphs) + top + bottom;
  if (block.level === 3) {
    const content: Content = {
      columns: [
        { width: left, text: block.citation ?? '', style: 'citation', margin: [0, 1.4, 8, 0] },
        { width: bodyWidth, text, style: 'heading3' },
      ],
      margin: [0, top, right, bottom],
    };
    return { content, height, heading: 3, startsPage: false };
  }
  const bookmark = { id, outline: true, outlineText: text, outlineExpanded: true, ...(parent === '' ? {} : { outlineParentId: parent }) };
  return {
    content: { text, style: `heading${block.level}`, margin: [left, top, right, bottom], ...bookmark },
    height,
    heading: block.level,
    startsPage: block.level === 1,
  };
}

/**
 * A block as pieces to be arranged.
 * @param heading what a heading is known by
 * @param contents the list of headings, made where the block asks for it
 */
export function blockPieces(block: Block, glyphs: Glyphs, heading: Heading, contents: () => Piece[]): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headingPiece(block, glyphs, heading)];
    case 'paragraph':
      return [paragraphPiece(block.text, glyphs)];
    case 'note':
      return [notePiece(block.text, glyphs)];
    case 'list':
      return listPieces(block.items, glyphs);
    case 'facts':
      return factsPieces(block.facts, glyphs);
    case 'table':
      return [tablePiece(block, glyphs)];
    case 'contents':
      return contents();
  }
}
