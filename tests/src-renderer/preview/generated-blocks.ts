import type { Block } from '@shared/documents/model';
import fc from 'fast-check';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const rows = fc.nat(3).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(text, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { maxLength: 3 }),
  }),
);

/** Blocks in any order, more sensible than a document needs to be and less. */
export const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constant(3 as const), text, citation: text }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'note' as const), text }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ term: text, text: fc.oneof(text, fc.array(text, { maxLength: 3 })), citation: text }), { maxLength: 3 }),
    }),
    rows,
  ),
  { maxLength: 40 },
);

/** Every text of a block, in the order in which it is read on screen. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.level === 3 ? (block.citation ?? '') : ''];
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ term, text: said, citation }) => [term, typeof said === 'string' ? said : said.join('\n'), citation]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'contents':
      return [];
  }
}
