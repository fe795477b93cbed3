import { expect, test } from './trial';

test('a second window is told so; asked, the first hands over and writes no more', async ({ computer }) => {
  const first = computer.page;
  await first.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'van het eerste venster');
  });
  const second = await computer.window();
  expect(await second.evaluate(() => window.trial.open())).toMatchObject({ failure: 'store-elsewhere' });
  expect(await second.evaluate(() => window.trial.open({ takeOver: true }))).toEqual({});
  expect(await second.evaluate(() => window.trial.text('a'))).toBe('van het eerste venster');

  const state = await first.evaluate(async () => {
    void window.trial.save('a', 'te laat');
    await window.trial.store.flush().catch(() => undefined);
    const { saving } = window.trial.store;
    return saving.state === 'failed' ? saving.error.failure : saving.state;
  });
  expect(state).toBe('store-elsewhere');
  await second.evaluate(() => window.trial.save('b', 'van het tweede venster'));
  expect(await second.evaluate(() => window.trial.text('a'))).toBe('van het eerste venster');

  // And back again.
  const third = await computer.load(first);
  expect(await third.evaluate(() => window.trial.open({ takeOver: true }))).toEqual({});
  expect(await third.evaluate(() => window.trial.text('b'))).toBe('van het tweede venster');
});

test('a window whose database was taken over behind its back cannot write', async ({ computer }) => {
  const outcome = await computer.page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'goed');
    const name = (await navigator.storageBuckets?.keys())?.[0] ?? '';
    const bucket = await navigator.storageBuckets?.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = bucket?.indexedDB.open(name);
      if (request === undefined) return reject(new Error('no bucket'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const states = database.transaction('state', 'readwrite').objectStore('state');
    await new Promise((resolve) => {
      states.get('state').onsuccess = ({ target }) => {
        const row = (target as IDBRequest<{ owner: string }>).result;
        states.put({ ...row, owner: 'een ander' }).onsuccess = resolve;
      };
    });
    database.close();
    void window.trial.save('a', 'te laat');
    await window.trial.store.flush().catch(() => undefined);
    const { saving } = window.trial.store;
    return [saving.state === 'failed' ? saving.error.failure : saving.state, await window.trial.text('a')];
  });
  expect(outcome).toEqual(['store-elsewhere', 'goed']);
});
