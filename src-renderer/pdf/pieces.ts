import type { Content } from 'pdfmake/interfaces';
import type { Glyphs } from './glyphs';
import { lineHeight } from './styles';

/** A part of a page that the printer may keep from being broken. */
export interface Piece {
  readonly content: Content;
  /** in points if every line were filled; Infinity for what must be allowed to break */
  readonly height: number;
  /** a heading: stays with what follows */
  readonly leads: boolean;
  /** begins a new page */
  readonly startsPage: boolean;
}

/**
 * What pdfmake keeps together and finds higher than a page it leaves out without a word. A line is at least half full
 * on average, so a text is at most twice as high as estimated: 300 points are below the 677 of a page even then.
 */
const highestKept = 300;

/** After a heading at least this much of what follows has to fit on the page. */
const roomAfterHeading = 64;

/** Height in points of a text set in lines that are all filled. */
export function estimateHeight(text: string, width: number, fontSize: number, glyphs: Glyphs): number {
  // Semi-bold is a little wider than the regular font that was measured.
  const em = fontSize * 1.08;
  return text
    .split('\n')
    .map((line) => [...line].reduce((sum, character) => sum + glyphs.width(character.codePointAt(0) ?? 0) * em, 0))
    .reduce((sum, length) => sum + Math.max(1, Math.ceil(length / width)) * lineHeight(fontSize), 0);
}

function kept(contents: Content[]): Content {
  return { stack: contents, unbreakable: true };
}

/** Headings with the beginning of something too high to keep: room is set aside within the kept part and given back. */
function keptWithRoom(headings: Content[], rest: Content): Content[] {
  return [kept([...headings, { text: '', fontSize: 0.1, margin: [0, 0, 0, roomAfterHeading] }]), { stack: [rest], margin: [0, -roomAfterHeading, 0, 0] }];
}

function together(group: readonly Piece[]): Content[] {
  const contents = group.map(({ content }) => content);
  const height = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.height, 0);
  if (height(group) <= highestKept) return [kept(contents)];
  const headings = contents.slice(0, -1);
  const last = contents.at(-1);
  if (last === undefined || headings.length === 0 || height(group.slice(0, -1)) > highestKept) return contents;
  return keptWithRoom(headings, last);
}

/** Puts pieces one under the other, so that no heading stands alone at the foot of a page and nothing short is broken. */
export function arrange(pieces: readonly Piece[]): Content[] {
  const groups: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.startsPage && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(piece);
    if (!piece.leads) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups.flatMap((group) => {
    const contents = together(group);
    return group[0]?.startsPage ? [{ stack: contents, pageBreak: 'before' as const }] : contents;
  });
}
