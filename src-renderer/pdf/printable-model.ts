import type { Block, DocumentModel, Fact } from '@shared/documents/model';
import type { Glyphs } from './glyphs';
import { markOf, printableText } from './printable-text';

/** A character that stands in the document as its mark. */
export interface Unprintable {
  /** as printed, e.g. 'U+1F600' */
  readonly text: string;
  readonly character: string;
  readonly count: number;
  /** the first headings (at most three) under which it stands; the title for what comes before them */
  readonly places: readonly string[];
}

const morePlaces = 3;

function changeFact(fact: Fact, change: (text: string) => string): Fact {
  const text = typeof fact.text === 'string' ? change(fact.text) : fact.text.map(change);
  return { term: change(fact.term), text, citation: change(fact.citation) };
}

function changeBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
      if (block.level === 3 && block.citation !== undefined) return { ...block, text: change(block.text), citation: change(block.citation) };
      return { ...block, text: change(block.text) };
    case 'paragraph':
    case 'note':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => changeFact(fact, change)) };
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    case 'contents':
      return block;
  }
}

interface Printable {
  readonly model: DocumentModel;
  /** in the order in which they first occur */
  readonly unprintable: readonly Unprintable[];
}

/** The document with every text made printable, and what stands there as a mark. */
export function printableModel(model: DocumentModel, glyphs: Glyphs): Printable {
  const found = new Map<string, { count: number; places: string[] }>();
  let place = printableText(model.title, glyphs);
  const change = (text: string) =>
    printableText(text, glyphs, (character) => {
      const entry = found.get(character) ?? { count: 0, places: [] };
      entry.count += 1;
      if (entry.places.length < morePlaces && !entry.places.includes(place)) entry.places.push(place);
      found.set(character, entry);
    });
  const title = change(model.title);
  const organisation = change(model.organisation);
  const blocks = model.blocks.map((block) => {
    if (block.kind === 'heading') place = printableText(block.text, glyphs);
    return changeBlock(block, change);
  });
  return {
    model: { ...model, title, organisation, blocks },
    unprintable: [...found].map(([character, entry]) => ({ text: markOf(character), character, ...entry })),
  };
}

/** Which characters the document would show as marks. */
export function unprintable(model: DocumentModel, glyphs: Glyphs): readonly Unprintable[] {
  return printableModel(model, glyphs).unprintable;
}
