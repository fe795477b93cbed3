import { insertItem, removeItem, replaceItem } from '@renderer/fields/items';
import { expect, test } from 'vitest';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('an item goes and comes back where it stood', () => {
  const without = removeItem([a, b, c], 'b');
  expect(without).toEqual([a, c]);
  expect(insertItem(without, b, 1)).toEqual([a, b, c]);
});

test('an item is never put back twice, nor beyond the end', () => {
  expect(insertItem([a, b], b, 0)).toEqual([a, b]);
  expect(insertItem([a], c, 5)).toEqual([a, c]);
});

test('changing one item leaves the others the same objects', () => {
  const next = { id: 'b', text: 'nieuw' };
  const items = replaceItem<{ id: string }>([a, b, c], next);
  expect(items[0]).toBe(a);
  expect(items[1]).toBe(next);
  expect(items[2]).toBe(c);
});
