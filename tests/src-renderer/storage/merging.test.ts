import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';
import { SlowFiles } from '../../fakes/slow-files';

beforeEach(() => void freshDatabases());

describe('merging', () => {
  test('what is typed while an archive is taken over stays in the history', async () => {
    const other = await openFakeStore(new MemoryFiles());
    await other.save('a', 'begin');
    const begin = await other.archive();
    freshDatabases();
    const files = new SlowFiles();
    const own = await openFakeStore(files);
    await own.store.merge(begin);
    await own.save('a', 'hier');
    const theirs = await other.save('a', 'daar').then(() => other.archive());
    files.hold();
    const merging = own.store.merge(theirs);
    await vi.waitFor(() => expect(own.store.saving.state).toBe('saving'));
    const saving = own.save('a', 'hier, en meer');
    files.letGo();
    await Promise.all([merging, saving]);
    await own.store.seal();
    const texts = await Promise.all((await own.store.history('a')).map((info) => own.store.revision(info.rev)));
    expect(texts.map((sealed) => (sealed?.body as { name: string }).name)).toContain('hier, en meer');
  });

  test('an archive that speaks of records of another organisation is refused', async () => {
    const other = await openFakeStore(new MemoryFiles());
    await other.save('a', 'van een ander', 'elders');
    const foreign = await other.archive('elders');
    await other.store.erase(['a']);
    const erasing = await other.archive('elders');
    freshDatabases();
    const own = await openFakeStore(new MemoryFiles());
    await own.save('a', 'van ons');
    for (const archive of [foreign, erasing]) {
      await expect(own.store.merge(archive)).rejects.toMatchObject({ failure: 'archive-damaged' });
      await expect(own.store.inspect(archive)).rejects.toMatchObject({ failure: 'archive-damaged' });
    }
    expect(await own.text('a')).toBe('van ons');
    expect(own.store.row('a')?.org).toBe('org');
  });
});
