import type { Fact } from '@shared/documents/model';
import type { Content } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { estimateHeight, type Piece } from './pieces';
import { bodyStyle, bodyWidth, columns, hairline } from './styles';
import { lines, type TextLine } from './text-lines';

/** a long text is allowed to break after its first lines, up to this height in points */
const firstLines = 150;
const afterwards = 3;
const betweenTexts = 2;
const space = { above: 2.2, below: 2.5 } as const;

/** A new one each time: pdfmake writes positions into what it is given. */
function rule(): Content {
  const right = columns.margin + bodyWidth;
  return { canvas: [{ type: 'line', x1: columns.margin, y1: 0, x2: right, y2: 0, lineWidth: hairline.width, lineColor: hairline.color }] };
}

function paragraph({ line, gap }: TextLine): Content {
  return { text: line, margin: [0, gap, 0, 0] };
}

/** How many lines fit in the height; at least one. */
function countFitting(heights: readonly number[], height: number): number {
  let sum = 0;
  const tooMany = heights.findIndex((each) => (sum += each) > height);
  return Math.max(1, tooMany === -1 ? heights.length : tooMany);
}

/** What follows the first lines of a long text: a paragraph of a few lines stays whole, a long one may break. */
function restPiece(line: TextLine, height: number, below: number): Piece {
  const content: Content = { stack: [paragraph(line)], margin: [columns.margin + columns.term, 0, 0, below] };
  return { content, height: height <= firstLines ? height : Infinity, heading: 0, startsPage: false };
}

/** Each text of several begins a little lower, so that they can be told apart. */
function textLines(text: Fact['text']): TextLine[] {
  const texts = typeof text === 'string' ? [text] : text.length === 0 ? [''] : text;
  return texts.flatMap((each, above) => lines(each).map(({ line, gap }, before) => ({ line, gap: above > 0 && before === 0 ? betweenTexts : gap })));
}

function factPieces(fact: Fact, glyphs: Glyphs): Piece[] {
  const text = textLines(fact.text);
  const heights = text.map(({ line, gap }) => gap + estimateHeight(line, columns.text, bodyStyle.fontSize, glyphs));
  const first = countFitting(heights, firstLines);
  const estimate = (side: string, width: number) => estimateHeight(side, width, bodyStyle.fontSize, glyphs);
  const height = Math.max(
    heights.slice(0, first).reduce((sum, each) => sum + each, 0),
    estimate(fact.term, columns.term),
    estimate(fact.citation, columns.margin),
  );
  const row: Content = {
    columns: [
      { width: columns.margin, text: fact.citation, style: 'citation', margin: [0, 1.4, 8, 0] },
      { width: columns.term, text: fact.term, style: 'term', margin: [0, 0, 8, 0] },
      { width: columns.text, stack: text.slice(0, first).map(paragraph) },
    ],
    margin: [0, space.above, 0, first < text.length ? 0 : space.below],
  };
  const beginning: Piece = { content: { stack: [rule(), row] }, height: height + space.above + space.below, heading: 0, startsPage: false };
  if (first === text.length) return [beginning];
  const rest = text.slice(first);
  return [
    beginning,
    ...rest.map((line, index) => restPiece(line, heights[first + index] ?? Infinity, index === rest.length - 1 ? space.below : 0)),
  ];
}

function spaced(piece: Piece): Piece {
  return { ...piece, content: { stack: [piece.content], margin: [0, 0, 0, afterwards] }, height: piece.height + afterwards };
}

/** Pairs of term and text under hairlines, the article in the margin. */
export function factsPieces(facts: readonly Fact[], glyphs: Glyphs): Piece[] {
  const pieces = facts.flatMap((fact) => factPieces(fact, glyphs));
  return pieces.map((piece, index) => (index < pieces.length - 1 ? piece : spaced(piece)));
}
