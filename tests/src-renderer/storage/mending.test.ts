import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

describe('mending', () => {
  test('what was erased stays erased when the journal is lost', async () => {
    const files = new MemoryFiles();
    const { store, save, archive } = await openFakeStore(files);
    await save('weg', 'geheim');
    await save('a', 'blijft');
    const before = await archive();
    await store.erase(['weg']);
    await store.close();
    for (const name of files.texts.keys()) if (name.startsWith('journal')) files.texts.delete(name);
    const again = await openFakeStore(files);
    expect(again.repair).toMatchObject({ reason: 'journal-lost', missing: 0 });
    expect(again.ids()).toEqual(['a']);
    expect(await again.store.merge(before)).toMatchObject({ newRecords: 0 });
    expect(again.ids()).toEqual(['a']);
  });

  test('an older version that can be read is better than a newer one that cannot', async () => {
    const files = new MemoryFiles();
    const { store, session, save } = await openFakeStore(files);
    await save('a', 'een');
    await store.seal();
    await save('a', 'twee');
    await store.seal();
    const [newest] = await store.history('a');
    await session.database.revision.update(newest?.rev ?? '', { text: '{"name":"bedorven"}' });
    await store.close();
    for (const name of files.texts.keys()) if (name.startsWith('journal')) files.texts.delete(name);
    const again = await openFakeStore(files);
    expect(await again.text('a')).toBe('een');
  });

  test('a draft that was sealed and followed since does not come back over what followed', async () => {
    const files = new MemoryFiles();
    const { store, save } = await openFakeStore(files);
    await save('a', 'een');
    const early = new Map(files.texts);
    await store.seal();
    await save('a', 'twee');
    await store.seal();
    await store.close();
    for (const [name, text] of early) if (name.startsWith('journal')) files.texts.set(name, text);
    const again = await openFakeStore(files);
    expect(again.repair).toMatchObject({ reason: 'journal-damaged', missing: 0, revisions: 2 });
    expect(await again.text('a')).toBe('twee');
  });

  test('what was typed after a clock was put right is newer than what it dated in the future', async () => {
    const files = new MemoryFiles();
    const wrong = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 2, 3));
    const first = await openFakeStore(files);
    await first.save('a', 'een');
    const early = new Map(files.texts);
    await first.store.close();
    wrong.mockRestore();
    const second = await openFakeStore(files);
    await second.save('a', 'twee');
    await second.store.close();
    for (const [name, text] of early) if (name.startsWith('journal')) files.texts.set(name, text);
    const again = await openFakeStore(files);
    expect(again.repair).toMatchObject({ reason: 'journal-damaged', missing: 0 });
    expect(await again.text('a')).toBe('twee');
  });
});
