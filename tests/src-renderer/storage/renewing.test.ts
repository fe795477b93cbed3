import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

describe('renewing', () => {
  test('a manifest that is refused while words are erased loses nothing that is saved afterwards', async () => {
    const files = new MemoryFiles();
    const { store, save } = await openFakeStore(files);
    await save('a', 'een');
    await save('weg', 'geheim');
    files.refuse = (text) => (text.startsWith('{"format"') ? 0 : text.length);
    const erasing = store.erase(['weg']).catch(() => undefined);
    await vi.waitFor(() => expect(store.saving.state).not.toBe('saving'), { timeout: 4000 });
    files.refuse = (text) => text.length;
    await save('a', 'twee');
    await erasing;
    await store.flush();
    const again = await openFakeStore(files);
    expect(again.repair).toBeUndefined();
    expect(await again.text('a')).toBe('twee');
  });

  test('rows that went missing unseen are not taken from the journal as well', async () => {
    const files = new MemoryFiles();
    const { store, session, save } = await openFakeStore(files);
    await save('a', 'een');
    await save('weg', 'geheim');
    await store.seal();
    await session.database.revision.where('record').equals('a').delete();
    await expect(store.erase(['weg'])).rejects.toThrow();
    session.database.close();
    const { repair } = await openFakeStore(files).then((again) => again.store.settle().then(() => openFakeStore(files)));
    expect(repair).toMatchObject({ records: 1, missing: 0 });
  });

  test('a crash between erasing and renewing leaves no words behind', async () => {
    const files = new MemoryFiles();
    const { store, save } = await openFakeStore(files);
    await save('weg', 'geheim');
    await save('a', 'blijft');
    files.replace = () => new Promise(() => undefined);
    void store.erase(['weg']);
    await vi.waitFor(() => expect(store.row('weg')).toBeUndefined());
    const { replace } = MemoryFiles.prototype;
    files.replace = replace;
    const again = await openFakeStore(files);
    await again.store.clearErased();
    expect([...files.texts.values()].join('')).not.toContain('geheim');
    expect(again.ids()).toEqual(['a']);
  });
});
