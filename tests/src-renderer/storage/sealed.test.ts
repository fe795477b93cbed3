import { beforeEach, expect, test } from 'vitest';
import type { SealedBatch } from '@renderer/storage/contract';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

async function all(batches: AsyncIterable<SealedBatch>): Promise<SealedBatch[]> {
  const read: SealedBatch[] = [];
  for await (const batch of batches) read.push(batch);
  return read;
}

test('what is sealed comes in batches, each record once, with the text of its newest revision and nothing of others', async () => {
  const { store, save } = await openFakeStore(new MemoryFiles());
  const ids = Array.from({ length: 100 }, (_, n) => `id-${n}`);
  for (const id of ids) await save(id, `eerst ${id}`, 'o');
  await store.seal();
  for (const id of ids) await save(id, `naam ${id}`, 'o');
  await save('ander', 'van een ander', 'p');
  const batches = await all(store.sealed('o'));
  expect(batches.length).toBeGreaterThan(1);
  expect(new Set(batches.map(({ total }) => total))).toEqual(new Set([100]));
  const records = batches.flatMap((batch) => batch.records);
  expect(records.map(({ record, text }) => `${record} ${text}`).toSorted()).toEqual(ids.map((id) => `${id} {"name":"naam ${id}"}`).toSorted());
  expect(records.every(({ rev, record }) => rev === store.row(record)?.head)).toBe(true);
});

test('a long text comes whole', async () => {
  const { store, save } = await openFakeStore(new MemoryFiles());
  const name = 'lang '.repeat(30_000);
  await save('a', name, 'o');
  const [batch] = await all(store.sealed('o'));
  expect(batch?.records[0]?.text).toBe(JSON.stringify({ name }));
});

test('a revision that is gone is said, not left out', async () => {
  const { store, session, save } = await openFakeStore(new MemoryFiles());
  await save('a', 'een', 'o');
  await store.seal();
  await session.database.revision.delete(store.row('a')?.head ?? '');
  await expect(all(store.sealed('o'))).rejects.toMatchObject({ failure: 'record-unreadable' });
});

test('an organisation of which nothing is kept has no batches', async () => {
  const { store } = await openFakeStore(new MemoryFiles());
  expect(await all(store.sealed('o'))).toEqual([]);
});
