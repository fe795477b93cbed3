import type { Block, DocumentModel } from '@shared/documents/model';

/** How deep a heading stands below the title of its document; never a step deeper than the heading before it allows. */
export type Depth = 1 | 2 | 3;

export interface OutlinedBlock {
  readonly block: Block;
  /** of a heading */
  readonly depth: Depth;
}

/** What stands under one heading that the contents name, that heading included. */
export interface DocumentPart {
  readonly blocks: readonly OutlinedBlock[];
}

export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  /** place of its part in the document */
  readonly part: number;
}

export interface Outline {
  readonly parts: readonly DocumentPart[];
  /** headings of level 1 and 2, as the printed contents have them */
  readonly contents: readonly ContentsEntry[];
}

/** The document cut at its headings of level 1 and 2, with how deep each heading stands. */
export function outlineOf({ blocks }: Pick<DocumentModel, 'blocks'>): Outline {
  const parts: OutlinedBlock[][] = [[]];
  const contents: ContentsEntry[] = [];
  let open: readonly number[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { level } = block;
      open = [...open.filter((above) => above < level), level];
      if (level !== 3) {
        contents.push({ level, text: block.text, part: parts.length });
        parts.push([]);
      }
    }
    parts.at(-1)?.push({ block, depth: depthOf(open.length) });
  }
  return { parts: parts.map((part) => ({ blocks: part })), contents };
}

function depthOf(open: number): Depth {
  return open <= 1 ? 1 : open === 2 ? 2 : 3;
}
