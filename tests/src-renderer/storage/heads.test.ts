import { beforeEach, expect, test, vi } from 'vitest';
import { changedSince } from '@shared/screening/changed-since';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

test('a line of a list names the newest revision, as the record does, also after the next start', async () => {
  const files = new MemoryFiles();
  const { store, save } = await openFakeStore(files);
  await save('a', 'een');
  expect(store.row('a')?.head).toBe('');
  await store.seal();
  const first = store.row('a')?.head;
  await save('a', 'twee');
  expect(store.row('a')).toMatchObject({ head: first, dirty: true });
  await store.seal();
  expect(store.row('a')?.head).not.toBe(first);
  const { heads } = (await store.read('a')) ?? { heads: [] };
  expect(store.row('a')?.head).toBe(heads[0]);
  await store.close();
  expect((await openFakeStore(files)).store.row('a')?.head).toBe(heads[0]);
});

test('a change that was made elsewhere earlier and comes in later makes it another than what was looked at', async () => {
  const other = await openFakeStore(new MemoryFiles());
  await other.save('a', 'begin');
  const begin = await other.archive();
  const theirs = await other.save('a', 'daar').then(() => other.archive());
  freshDatabases();
  const { store } = await openFakeStore(new MemoryFiles());
  await store.merge(begin);
  const row = () => store.row('a') ?? { head: 'gone', dirty: true };
  const lookedAt = { activityRevision: row().head };
  const at = new Date().toISOString();
  expect(changedSince(lookedAt, row())).toBe(false);
  await store.merge(theirs);
  expect(changedSince(lookedAt, row())).toBe(true);
  expect((store.row('a')?.changedAt ?? at) <= at).toBe(true);
});

test('versions stand in the order in which they followed each other, also after a clock that was wrong', async () => {
  const files = new MemoryFiles();
  const wrong = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 2, 3));
  const first = await openFakeStore(files);
  await first.save('a', 'een');
  await first.store.seal();
  await first.store.close();
  wrong.mockRestore();
  const { store, save } = await openFakeStore(files);
  await save('a', 'twee');
  await store.seal();
  const [last, before] = await store.history('a');
  expect([last?.parents, before?.at.slice(0, 4)]).toEqual([[before?.rev], '2031']);
  expect((await store.read('a'))?.heads).toEqual([last?.rev]);
});
