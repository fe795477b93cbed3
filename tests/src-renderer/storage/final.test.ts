import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore, type Note, type OpenedStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

const fixed = 'besloten (vast)';

/** Two computers with the same open record. */
async function twoComputers(): Promise<{ first: OpenedStore; second: OpenedStore }> {
  const first = await openFakeStore(new MemoryFiles());
  await first.save('a', 'begin');
  const begin = await first.archive();
  freshDatabases();
  const second = await openFakeStore(new MemoryFiles());
  await second.store.merge(begin);
  return { first, second };
}

async function exchange(first: OpenedStore, second: OpenedStore): Promise<void> {
  const [theirs, ours] = [await second.archive(), await first.archive()];
  await first.store.merge(theirs);
  await second.store.merge(ours);
}

const nameInList = ({ store }: OpenedStore) => (store.row('a')?.summary as Note).name;
const record = async ({ store }: OpenedStore) => {
  const { heads, body, changedAt, by } = (await store.read('a')) ?? {};
  return { heads, body, changedAt, by };
};

describe('what is final', () => {
  test('stays in the lists of both computers after the other one changed it later', async () => {
    const { first, second } = await twoComputers();
    await first.save('a', fixed);
    await first.store.seal();
    await second.save('a', 'later nog getypt');
    await exchange(first, second);
    expect([nameInList(first), nameInList(second)]).toEqual([fixed, fixed]);
    expect(await record(first)).toEqual(await record(second));
    expect(first.store.row('a')?.heads).toBe(2);
    await expect(second.store.asOf('org', '9999')).resolves.toMatchObject([{ body: { name: fixed } }]);
  });

  test('is not saved over', async () => {
    const { store, save, text } = await openFakeStore(new MemoryFiles());
    await save('a', fixed);
    await save('a', 'nog niet verzegeld, dus nog te wijzigen');
    await save('a', fixed);
    await store.seal();
    await expect(save('a', 'erover')).rejects.toMatchObject({ failure: 'record-final' });
    await expect(save('a', `anders ${fixed}`)).rejects.toMatchObject({ failure: 'record-final' });
    await save('a', fixed);
    expect(store.row('a')).toMatchObject({ dirty: false, summary: { name: fixed } });
    expect(await text('a')).toBe(fixed);
    expect(await store.history('a')).toHaveLength(1);
    // Refusing one holds up no other, and nothing of it waits.
    await save('b', 'een');
    await store.flush();
    expect(store.saving.state).toBe('saved');
  });

  test('is not given up for another version, but others are for it', async () => {
    const { first, second } = await twoComputers();
    first.store.signAs('Noor');
    await first.save('a', fixed);
    await first.store.seal();
    await second.save('a', 'later nog getypt');
    await exchange(first, second);
    await expect(second.store.join('a', { name: 'later nog getypt' })).rejects.toMatchObject({ failure: 'record-final' });
    expect(second.store.row('a')?.heads).toBe(2);
    second.store.signAs('Pim');
    await second.store.join('a', { name: fixed });
    expect(second.store.row('a')).toMatchObject({ heads: 1, summary: { name: fixed } });
    expect((await second.store.read('a'))?.by, 'still the word of who fixed it').toBe('Noor');
    await exchange(first, second);
    expect(await record(first)).toEqual(await record(second));
  });

  test('stays beside another that is final; the same one joined twice does not', async () => {
    const { first, second } = await twoComputers();
    await first.save('a', fixed);
    await first.store.seal();
    await second.save('a', `anders ${fixed}`);
    await exchange(first, second);
    for (const { store } of [first, second]) {
      await expect(store.join('a', { name: fixed })).rejects.toMatchObject({ failure: 'record-final' });
      await expect(store.join('a', { name: `anders ${fixed}` })).rejects.toMatchObject({ failure: 'record-final' });
      const versions = await Promise.all(((await store.read('a'))?.heads ?? []).map((rev) => store.revision(rev)));
      expect(versions.map((version) => (version?.body as Note).name)).toEqual([`anders ${fixed}`, fixed]);
    }
  });

  test('may be joined with what says the same', async () => {
    const { first, second } = await twoComputers();
    await first.save('a', fixed);
    await second.save('a', fixed);
    await exchange(first, second);
    expect(first.store.row('a')?.heads).toBe(2);
    await first.store.join('a', { name: fixed });
    expect(first.store.row('a')?.heads).toBe(1);
  });

  test('can be erased for good', async () => {
    const { store, save, ids } = await openFakeStore(new MemoryFiles());
    await save('a', fixed);
    await store.erase(['a']);
    expect(ids()).toEqual([]);
  });

  test('comes out of a damaged database as what is shown', async () => {
    const { first, second } = await twoComputers();
    await first.save('a', fixed);
    await first.store.seal();
    freshDatabases();
    const files = new MemoryFiles();
    const third = await openFakeStore(files);
    await second.save('a', 'later nog getypt');
    await third.store.merge(await second.archive());
    await third.store.merge(await first.archive());
    await third.store.close();
    for (const name of files.texts.keys()) if (name.startsWith('journal')) files.texts.delete(name);
    const again = await openFakeStore(files);
    expect(again.repair).toMatchObject({ reason: 'journal-lost' });
    expect(await again.text('a')).toBe(fixed);
    expect(nameInList(again)).toBe(fixed);
  });
});

describe('joining', () => {
  test('gives up nothing that the history does not know', async () => {
    const { first, second } = await twoComputers();
    await first.save('a', 'hier');
    await second.save('a', 'daar');
    await exchange(first, second);
    await first.save('a', 'net getypt');
    await first.store.join('a', { name: 'hier' });
    const texts = await Promise.all((await first.store.history('a')).map(({ rev }) => first.store.revision(rev)));
    expect(texts.map((sealed) => (sealed?.body as Note).name)).toContain('net getypt');
    expect(await first.text('a')).toBe('hier');
  });
});
