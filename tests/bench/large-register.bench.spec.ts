import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../e2e/app';
import { writeLargeArchive } from './large-archive';
import { longestTask } from './longest-task';
import { median, milliseconds, report } from './outcomes';

const activities = 10_000;
const starts = 5;

/** Milliseconds from the start of the page to the frame in which the first rows stand. */
function firstRows(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('table a') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
  );
}

/** Of everything that the page asked for so far. */
function bytesRead(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
      .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize)
      .reduce((sum, size) => sum + size, 0),
  );
}

/** Reading the same contents bare: every revision of the database in one getAll. */
function rawGetAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const buckets = (navigator as unknown as { storageBuckets: { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> } }).storageBuckets;
    const name = (await buckets.keys())[0] ?? '';
    const factory = (await buckets.open(name)).indexedDB;
    const start = performance.now();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction('revision').objectStore('revision').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const took = performance.now() - start;
    database.close();
    if (rows.length < 10_000) throw new Error(`${rows.length} rows`);
    return took;
  });
}

test('a register of 10,000 activities', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'grondslag-bench-'));
  try {
    const archive = join(folder, 'groot.grondslag.jsonl');
    await writeLargeArchive(archive, activities);
    await app.openFile(() => app.page.getByRole('button', { name: 'Archief openen' }).click(), archive);
    await app.page.getByRole('button', { name: 'Overnemen' }).click({ timeout: 120_000 });
    await expect(app.page.getByRole('table', { name: 'Verwerkingen' })).toBeVisible({ timeout: 240_000 });

    const address = app.page.url();
    await app.close();
    await app.start();
    const shown: number[] = [];
    const raw: number[] = [];
    const bytes: number[] = [];
    for (let n = 0; n < starts; n += 1) {
      // From an empty page each time, when what the last one left was cleared away.
      await app.page.goto('about:blank');
      await app.page.waitForTimeout(1500);
      await app.page.goto(address);
      shown.push(await firstRows(app.page));
      bytes.push(await bytesRead(app.page));
      raw.push(await rawGetAll(app.page));
    }
    report({
      what: 'first rows of 10,000 activities painted, from the start of the page',
      measured: milliseconds(median(shown)),
      beside: `${milliseconds(median(raw))} raw getAll of the same contents`,
      ratio: (median(shown) / median(raw)).toFixed(2),
      aim: '200 ms, and under 1',
    });
    report({ what: 'bytes before the first screen', measured: `${(median(bytes) / 1e6).toFixed(3)} MB`, beside: '', ratio: '', aim: '1.25 MB' });

    const search = app.page.getByRole('searchbox', { name: 'Zoeken' });
    const typing = await longestTask(app.page, async () => {
      await search.pressSequentially('begeleiding willen 12', { delay: 60 });
      await search.fill('');
    });
    const scrolling = await longestTask(app.page, async () => {
      await app.page.mouse.move(700, 500);
      for (let n = 0; n < 40; n += 1) {
        await app.page.mouse.wheel(0, 1500);
        await app.page.waitForTimeout(30);
      }
    });
    await search.fill('werk 77');
    await app.page.getByRole('table').getByRole('link').first().click();
    const name = app.page.getByRole('textbox', { name: 'Naam van de verwerking' });
    const writing = await longestTask(app.page, () => name.pressSequentially(' met een langere naam die getypt wordt', { delay: 60 }));
    for (const [what, task] of Object.entries({ 'typing in the search box': typing, scrolling, 'typing in a field that is saved': writing })) {
      report({ what: `longest task while ${what}`, measured: task === 0 ? 'none over 50 ms' : milliseconds(task), beside: '', ratio: '', aim: '50 ms' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
