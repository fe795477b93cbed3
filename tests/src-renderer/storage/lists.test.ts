import { beforeEach, expect, test } from 'vitest';
import type { AnyKind } from '@shared/record/kind';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, noteKind, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

const later: AnyKind = { ...noteKind, summarise: ({ name }: { name: string }) => ({ name: `${name}, anders` }), summaryVersion: '2' };

test('a version that makes other summaries shows them at its first start', async () => {
  const files = new MemoryFiles();
  const { store, save } = await openFakeStore(files);
  await save('a', 'een');
  await store.close();
  const again = await openFakeStore(files, later);
  expect(again.repair).toBeUndefined();
  expect(again.store.row('a')?.summary).toEqual({ name: 'een, anders' });
  await again.store.close();
  expect((await openFakeStore(files, later)).store.row('a')?.summary).toEqual({ name: 'een, anders' });
});

test('lists that are half made anew when the computer stops are no damage', async () => {
  const files = new MemoryFiles();
  const { store, save } = await openFakeStore(files);
  for (const id of ['a', 'b', 'c']) await save(id, id);
  await store.close();
  const stopping: AnyKind = {
    ...later,
    summarise: () => {
      throw new Error('stopped');
    },
  };
  await expect(openFakeStore(files, stopping)).rejects.toThrow();
  const again = await openFakeStore(files, later);
  expect(again.repair).toBeUndefined();
  expect(again.store.row('b')?.summary).toEqual({ name: 'b, anders' });
});
