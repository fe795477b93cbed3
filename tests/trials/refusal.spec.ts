import type { Page } from '@playwright/test';
import { expect, test } from './trial';

const long = 'past niet meer '.repeat(100_000);

/** The name of the failure that the store shows while it cannot write. */
function failureWhileSaving(page: Page, text: string): Promise<string> {
  return page.evaluate(async (text) => {
    void window.trial.save('a', text);
    await window.trial.store.flush().catch(() => undefined);
    const { saving } = window.trial.store;
    return saving.state === 'failed' ? saving.error.failure : saving.state;
  }, text);
}

test('a full journal is said at once; what waited is written when there is room again', async ({ computer }) => {
  const { page } = computer;
  await page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'past nog');
  });
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await failureWhileSaving(page, long)).toBe('store-full');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(() => page.evaluate(() => window.trial.store.saving.state), { timeout: 20_000 }).toBe('saved');
  await computer.kill();
  const again = await computer.start();
  expect(await again.evaluate(() => window.trial.open())).toEqual({});
  expect(await again.evaluate(async () => (await window.trial.text('a'))?.length)).toBe(long.length);
});

test('a full database is said at once; what was there stays, what waited is written later', async ({ computer }) => {
  const { page } = computer;
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await computer.load();
  await page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'past nog');
    sessionStorage.setItem('full', '1');
  });
  expect(await failureWhileSaving(page, long)).toBe('store-full');
  expect(await page.evaluate(() => window.trial.text('a'))).toBe('past nog');
  await page.evaluate(() => sessionStorage.clear());
  await expect.poll(() => page.evaluate(() => window.trial.store.saving.state), { timeout: 20_000 }).toBe('saved');
  expect(await page.evaluate(async () => (await window.trial.text('a'))?.length)).toBe(long.length);
});

test('a blocked IndexedDB is an error with its name, and nothing is dropped', async ({ computer }) => {
  const { page } = computer;
  await page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'blijft');
    await window.trial.store.close();
  });
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('blocked')) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'UnknownError');
    };
  });
  await page.evaluate(() => sessionStorage.setItem('blocked', '1'));
  await computer.load();
  expect(await page.evaluate(() => window.trial.open())).toMatchObject({ failure: 'store-blocked' });
  await page.evaluate(() => sessionStorage.clear());
  await computer.load();
  expect((await page.evaluate(() => window.trial.open())).failure).toBeUndefined();
  expect(await page.evaluate(() => window.trial.text('a'))).toBe('blijft');
});

test('a database of a newer version is not opened', async ({ computer }) => {
  const { page } = computer;
  await page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'van later');
    await window.trial.store.close();
    const name = (await navigator.storageBuckets?.keys())?.[0] ?? '';
    const bucket = await navigator.storageBuckets?.open(name);
    await new Promise((resolve) => {
      const request = bucket?.indexedDB.open(name, 990);
      if (request !== undefined) request.onsuccess = () => resolve(request.result.close());
    });
  });
  await computer.load();
  expect(await page.evaluate(() => window.trial.open())).toMatchObject({ failure: 'store-newer' });
});
