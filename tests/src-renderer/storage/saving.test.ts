import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';
import { SlowFiles } from '../../fakes/slow-files';

beforeEach(() => void freshDatabases());

describe('saving', () => {
  test('what was typed last is kept, also when it says again what is being written', async () => {
    const files = new SlowFiles();
    const { save, text } = await openFakeStore(files);
    files.hold();
    const saves = [save('a', 'een'), save('a', 'een twee'), save('a', 'een')];
    files.letGo();
    await Promise.all(saves);
    expect(await text('a')).toBe('een');
  });

  test('the same record named twice is sealed and erased once', async () => {
    const files = new SlowFiles();
    const { store, save } = await openFakeStore(files);
    await save('a', 'een');
    await save('weg', 'geheim');
    await store.seal(['a', 'a']);
    expect(await store.history('a')).toHaveLength(1);
    await store.erase(['weg', 'weg']);
    expect(await store.settle()).toBe(true);
  });

  test('a record of which the newest version cannot be read keeps no other from being saved', async () => {
    const { store, session, save, text } = await openFakeStore(new SlowFiles());
    await save('lang', 'woord '.repeat(10_000));
    await store.seal();
    await session.database.piece.clear();
    await save('lang', 'kort');
    await Promise.race([store.seal(), store.flush()]);
    await save('a', 'een');
    expect(await text('a')).toBe('een');
    expect(await text('lang')).toBe('kort');
  });
});
