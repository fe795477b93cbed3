import type { Block } from '@shared/documents/model';
import type { Content } from 'pdfmake/interfaces';
import { factsPieces } from './facts-pieces';
import type { Glyphs } from './glyphs';
import { estimateHeight, type Piece } from './pieces';
import { bodyStyle, bodyWidth, columns, hairline, headingSizes } from './styles';
import { tablePiece } from './table-piece';
import { lines, oneLine } from './text-lines';

export interface Heading {
  /** of the bookmark and of the place that the contents point at */
  readonly id: string;
  /** of the heading of level 1 above it; '' at level 1 and where there is none */
  readonly parent: string;
}

function textPiece(text: string, glyphs: Glyphs, style: string | undefined): Piece {
  const stack = lines(text).map(({ line, gap }): Content => ({ text: line, margin: [0, gap, 0, 0], ...(style === undefined ? {} : { style }) }));
  const height = estimateHeight(text, bodyWidth, bodyStyle.fontSize, glyphs) + 8;
  return { content: { stack, margin: [columns.margin, 0, 0, 8] }, height, leads: false, startsPage: false };
}

function notePiece(text: string, glyphs: Glyphs): Piece {
  const inner = textPiece(text, glyphs, 'note');
  const rule = (bottom: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: bodyWidth, y2: 0, lineWidth: hairline.width, lineColor: hairline.color }],
    margin: [columns.margin, 0, 0, bottom],
  });
  return { ...inner, content: { stack: [rule(5), inner.content, rule(8)], margin: [0, 4, 0, 0] }, height: inner.height + 20 };
}

function listPieces(items: readonly string[], glyphs: Glyphs): Piece[] {
  const indent = 12;
  return items.map((item) => ({
    content: {
      columns: [
        { width: indent, text: '–' },
        { width: bodyWidth - indent, stack: lines(item).map(({ line, gap }) => ({ text: line, margin: [0, gap, 0, 0] as [number, number, number, number] })) },
      ],
      margin: [columns.margin, 0, 0, 3],
    },
    height: estimateHeight(item, bodyWidth - indent, bodyStyle.fontSize, glyphs) + 3,
    leads: false,
    startsPage: false,
  }));
}

const headingMargins = { 1: [columns.margin, 0, 0, 14], 2: [columns.margin, 20, 0, 6], 3: [columns.margin, 8, 0, 3] } as const;

function headingPiece(block: Block & { readonly kind: 'heading' }, glyphs: Glyphs, { id, parent }: Heading): Piece {
  const text = oneLine(block.text);
  const [left, top, right, bottom] = headingMargins[block.level];
  const bookmark = block.level === 3 ? {} : { id, outline: true, outlineText: text, outlineExpanded: true, ...(parent === '' ? {} : { outlineParentId: parent }) };
  return {
    content: { text, style: `heading${block.level}`, margin: [left, top, right, bottom], ...bookmark },
    height: estimateHeight(text, bodyWidth, headingSizes[block.level], glyphs) + top + bottom,
    leads: true,
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
      return [textPiece(block.text, glyphs, undefined)];
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
