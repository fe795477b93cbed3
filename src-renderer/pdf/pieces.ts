import type { Content } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { bodyStyle, bodyWidth, columns, lineHeight } from './styles';

/** A part of a page that the printer may keep from being broken. */
export interface Piece {
  readonly content: Content;
  /** in points if every line were filled; Infinity for what must be allowed to break */
  readonly height: number;
  /** in points, what of a piece that may break stays with a heading above it, where that is more than usual */
  readonly beginning?: number;
  /** level of a heading, which stays with what follows; 0 for all else */
  readonly heading: 0 | 1 | 2 | 3;
  /** below a heading it only leads to what comes after it */
  readonly introduces?: boolean;
  /** begins a new page */
  readonly startsPage: boolean;
}

/**
 * What pdfmake keeps together and finds higher than a page it leaves out without a word. Estimates are close, and were they wrong by
 * half, 300 points are below the 690 of a page even then. It holds some 1,500 characters.
 */
const highestKept = 300;

/** After a heading at least this much of what follows has to fit on the page. */
const roomAfterHeading = 64;
/** Headings at twice their height, and this room, together are below the height of a page. */
const highestWithRoom = 2 * highestKept + roomAfterHeading;

/**
 * A table in the column of the text. The margin is a column of its own: after a table that goes on over the page pdfmake
 * forgets a margin at its left, and sets whatever follows too wide by it.
 * @param around points above and below
 */
export function besideMargin(table: Content, [above, below]: readonly [number, number]): Content {
  return {
    columns: [
      { width: columns.margin, text: '' },
      { width: bodyWidth, stack: [table] },
    ],
    margin: [0, above, 0, below],
  };
}

/** Width in points of a text on one line, in the size of the text. */
export function textWidth(text: string, glyphs: Glyphs, fontSize: number = bodyStyle.fontSize): number {
  // Semi-bold is a little wider than the regular font that was measured.
  const em = fontSize * 1.08;
  return [...text].reduce((width, character) => width + glyphs.width(character.codePointAt(0) ?? 0) * em, 0);
}

/** How many lines a text without line breaks takes, broken at blanks; a word that is too long goes on over lines. */
function countLines(line: string, width: number, fontSize: number, glyphs: Glyphs): number {
  let count = 1;
  let taken = 0;
  for (const word of line.split(' ')) {
    const wide = textWidth(word, glyphs, fontSize);
    const blank = taken > 0 ? textWidth(' ', glyphs, fontSize) : 0;
    const fits = taken + blank + wide <= width;
    if (!fits && taken > 0) count += 1;
    taken = fits ? taken + blank + wide : wide;
    if (taken > width) {
      count += Math.floor(taken / width);
      taken %= width;
    }
  }
  return count;
}

/** Height in points of a text set in lines of this width. */
export function estimateHeight(text: string, width: number, fontSize: number, glyphs: Glyphs): number {
  return text.split('\n').reduce((height, line) => height + countLines(line, width, fontSize, glyphs) * lineHeight(fontSize), 0);
}

/** The pieces as one that is not broken, or undefined when they are too high for that with a heading above them. */
export function wholePiece(pieces: readonly Piece[]): Piece | undefined {
  const height = sum(pieces);
  if (height > highestKept - 50) return undefined;
  return { content: { stack: pieces.map(({ content }) => content) }, height, heading: 0, startsPage: false };
}

function kept(contents: Content[]): Content {
  return { stack: contents, unbreakable: true };
}

/** Headings with the beginning of something too high to keep: room is set aside within the kept part and given back. */
function keptWithRoom(headings: readonly Piece[], rest: Piece): Content[] {
  const room = Math.max(roomAfterHeading, Math.min(rest.beginning ?? 0, highestWithRoom - 2 * sum(headings)));
  return [kept([...headings.map(({ content }) => content), { text: '', fontSize: 0.1, margin: [0, 0, 0, room] }]), { stack: [rest.content], margin: [0, -room, 0, 0] }];
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((height, piece) => height + piece.height, 0);
}

function together(group: readonly Piece[]): Content[] {
  const contents = group.map(({ content }) => content);
  if (sum(group) <= highestKept) return [kept(contents)];
  const headings = group.slice(0, -1);
  const last = group.at(-1);
  if (last === undefined || headings.length === 0 || sum(headings) > highestKept) return contents;
  return keptWithRoom(headings, last);
}

/** Cuts before every piece for which `begins` holds. */
function cut(pieces: readonly Piece[], begins: (piece: Piece, index: number) => boolean): Piece[][] {
  const groups: Piece[][] = [];
  pieces.forEach((piece, index) => {
    const open = groups.at(-1);
    if (open === undefined || begins(piece, index)) groups.push([piece]);
    else open.push(piece);
  });
  return groups;
}

/** in points: lower than this, what stands under a heading at the foot of a page looks forgotten there */
const leastBelow = 34;

/** Whether a piece belongs to a heading: the first one, what that one introduces, and as much as keeps it company. */
function belongs(piece: Piece, open: readonly Piece[]): boolean {
  if (open[0]?.heading === 0 || piece.startsPage) return false;
  const [first, ...more] = open.filter(({ heading }) => heading === 0);
  if (first === undefined) return true;
  return piece.heading === 0 && ((more.length === 0 && first.introduces === true) || sum([first, ...more]) < leastBelow);
}

/** Headings with the beginning of what follows them; every other piece alone. */
function smallest(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    if (open !== undefined && belongs(piece, open)) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** in points: more than this under a heading goes over the page rather than leave the foot of one empty */
const highestTogether = 150;

/** A section whole where it is low; else what stands under each heading of level 3 whole where that is. */
function section(pieces: readonly Piece[]): Piece[][] {
  if (sum(pieces) <= highestTogether) return [[...pieces]];
  const [first, second, ...rest] = cut(pieces, ({ heading }) => heading === 3);
  if (first === undefined || second === undefined) return smallest(pieces);
  const start = sum([...first, ...second]) <= highestTogether ? [[...first, ...second]] : [first, second];
  return [...start, ...rest].flatMap((part) => (sum(part) <= highestTogether ? [part] : smallest(part)));
}

/** Puts pieces one under the other, so that no heading stands alone at the foot of a page and nothing short is broken. */
export function arrange(pieces: readonly Piece[]): Content[] {
  const sections = cut(pieces, ({ heading, startsPage }) => startsPage || heading === 1 || heading === 2);
  return sections.flatMap((each) => (each[0]?.heading === 2 ? section(each) : smallest(each))).flatMap((group) => {
    const contents = together(group);
    return group[0]?.startsPage ? [{ stack: contents, pageBreak: 'before' as const }] : contents;
  });
}
