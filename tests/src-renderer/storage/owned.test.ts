import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

/** One computer that erases a record, another that meanwhile made a part of it. */
async function erasedHereBegunThere() {
  const atEraser = freshDatabases();
  const eraser = await openFakeStore(new MemoryFiles());
  await eraser.save('a', 'geheel');
  const begin = await eraser.archive();
  const atBeginner = freshDatabases();
  const files = new MemoryFiles();
  const beginner = await openFakeStore(files);
  await beginner.store.merge(begin);
  await beginner.save('part', 'zilvervos', 'org', 'a');
  await beginner.save('part of it', 'zilvervosje', 'org', 'part');
  await beginner.save('other', 'blijft', 'org', 'b');
  return { eraser, atEraser, beginner, atBeginner, files };
}

describe('what belongs to a record', () => {
  test('is erased with it, drafts and parts of parts included', async () => {
    const files = new MemoryFiles();
    const { store, save, ids } = await openFakeStore(files);
    await save('a', 'geheel');
    await save('part', 'zilvervos', 'org', 'a');
    await store.seal();
    await save('part', 'zilvervos, nog niet verzegeld', 'org', 'a');
    await save('part of it', 'zilvervosje', 'org', 'part');
    await save('other', 'blijft', 'org', 'b');
    await store.erase(['a']);
    expect(ids()).toEqual(['other']);
    expect([...files.texts.values()].join('')).not.toContain('zilvervos');
    expect(await store.settle()).toBe(true);
  });

  test('does not come back with a late save', async () => {
    const { store, save, ids } = await openFakeStore(new MemoryFiles());
    await save('a', 'geheel');
    await store.erase(['a']);
    await save('part', 'zilvervos', 'org', 'a');
    expect(ids()).toEqual([]);
    expect(store.saving.state).toBe('saved');
  });

  test('goes when an archive tells that its owner was erased', async () => {
    const { eraser, atEraser, beginner, atBeginner, files } = await erasedHereBegunThere();
    atEraser();
    await eraser.store.erase(['a']);
    atBeginner();
    expect(await beginner.store.merge(await eraser.archive())).toMatchObject({ erasedRecords: 3 });
    expect(beginner.ids()).toEqual(['other']);
    expect([...files.texts.values()].join('')).not.toContain('zilvervos');
    const archive = await beginner.archive();
    let text = '';
    for await (const bytes of archive.chunks()) text += new TextDecoder().decode(bytes);
    expect(text).not.toContain('zilvervos');
    expect(text).toContain('blijft');
  });

  test('does not arrive where its owner was erased', async () => {
    const { eraser, atEraser, beginner, atBeginner } = await erasedHereBegunThere();
    const theirs = await beginner.archive();
    atEraser();
    await eraser.store.erase(['a']);
    await eraser.store.merge(theirs);
    expect(eraser.ids()).toEqual(['other']);
    // Both computers know the same now.
    atBeginner();
    await beginner.store.merge(await eraser.archive());
    expect(beginner.ids()).toEqual(['other']);
    atEraser();
    // An older archive brings nothing back.
    await eraser.store.merge(theirs);
    expect(eraser.ids()).toEqual(['other']);
    expect(await eraser.store.settle()).toBe(true);
  });
});
