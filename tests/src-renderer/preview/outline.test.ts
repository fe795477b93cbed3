import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '@renderer/preview/outline';
import { anyBlocks } from './generated-blocks';

test('a document is cut at what its contents name', () => {
  const { parts, contents } = outlineOf({
    blocks: [
      { kind: 'contents' },
      { kind: 'heading', level: 1, text: 'Deel' },
      { kind: 'heading', level: 2, text: 'Verwerking' },
      { kind: 'heading', level: 3, text: 'Ontvangers' },
      { kind: 'heading', level: 1, text: 'Bijlage' },
    ],
  });
  expect(parts.map(({ blocks }) => blocks.length)).toEqual([1, 1, 2, 1]);
  expect(contents).toEqual([
    { level: 1, text: 'Deel', part: 1 },
    { level: 2, text: 'Verwerking', part: 2 },
    { level: 1, text: 'Bijlage', part: 3 },
  ]);
});

test('no block is lost, and no heading stands more than one step below the one before it', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { parts, contents } = outlineOf({ blocks });
      const all = parts.flatMap((part) => part.blocks);
      expect(all.map(({ block }) => block)).toEqual(blocks);
      let before = 0;
      for (const { block, depth } of all) {
        if (block.kind !== 'heading') continue;
        expect(depth).toBeLessThanOrEqual(before + 1);
        before = depth;
      }
      for (const { part, text } of contents) expect(parts[part]?.blocks[0]?.block).toMatchObject({ kind: 'heading', text });
    }),
  );
});
