import type { Page, Route } from '@playwright/test';
import { expect, test, type App } from './app';
import { pages } from './page-models/pages';

/** Files that are read, without what tells one build from another. */
const named = (url: string) => (new URL(url).pathname.split('/').at(-1) ?? '').replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** Holds back every file of that name. @returns lets them go */
async function holdBack(page: Page, name: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let free = false;
  await page.route(/\/assets\//, (route) => (!free && name.test(named(route.request().url())) ? void held.push(route) : route.continue()));
  return async () => {
    free = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

async function openExample(app: App): Promise<void> {
  const { start, shell } = pages(app);
  await start.openExample.click();
  await expect(shell.menu).toBeVisible();
  await shell.goTo('Overzicht');
}

const menu = ['Overzicht', 'Register', 'DPIA', 'Documenten', 'Organisatie', 'Bestanden', 'Instellingen'];

test('the menu is painted before the app is read, and nothing moves when it is there', async ({ app }) => {
  const { page } = app;
  await openExample(app);
  const letGo = await holdBack(page, /^(store|app)\.js$/);
  await page.reload({ waitUntil: 'commit' });
  const boxes = () => Promise.all(menu.map((word) => page.getByText(word, { exact: true }).first().boundingBox()));
  await expect(page.getByText('Overzicht', { exact: true })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('navigation')).toBeHidden();
  const before = await boxes();
  await letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await boxes()).toEqual(before);
  for (const word of menu) await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText(word, { exact: true })).toBeVisible();
  await expect(page.getByText('Organisatie wisselen')).toHaveCount(1);
});

test('the frame has the colours that a person chose', async ({ app }) => {
  const { page } = app;
  await openExample(app);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await pages(app).shell.goTo('Instellingen');
  await page.getByRole('radio', { name: 'Donker' }).check();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  const letGo = await holdBack(page, /^(store|app)\.js$/);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByText('Overzicht', { exact: true })).toBeVisible();
  expect(await paper()).toBe(dark);
  await letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await paper()).toBe(dark);
});

test('the store is being opened before the interface is read', async ({ app }) => {
  const { page } = app;
  const letGo = await holdBack(page, /^app\.js$/);
  const journal = page.waitForEvent('worker');
  await page.reload({ waitUntil: 'commit' });
  expect(named((await journal).url())).toBe('journal.worker.js');
  // Whoever has the store open holds its lock.
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name))).toEqual(['grondslag-store']);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** Files asked for before the first heading stands. */
async function filesBefore(page: Page, address: string): Promise<string[]> {
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('h1') === null) return;
      performance.mark('heading');
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const urls = await page.evaluate(() => {
    const stood = performance.getEntriesByName('heading')[0]?.startTime ?? Number.NaN;
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stood).map(({ name }) => name);
  });
  return [...new Set(urls.map(named))].sort();
}

const always = [
  'app.css',
  'app.js',
  'begin.css',
  'begin.js',
  'journal.worker.js',
  'overview-page.css',
  'overview-page.js',
  'rolldown-runtime.js',
  'shared.css',
  'shared.js',
  'source-sans-3-latin-400-normal.woff2',
  'source-sans-3-latin-600-normal.woff2',
  'start-page.js',
  'store.js',
];

test('an empty app asks for no more than its first page needs, and for the rest when that stands', async ({ app }) => {
  const { page } = app;
  expect(await filesBefore(page, app.current.origin)).toEqual(always);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('state-of-the-law-page')));
});

test('an app with a register asks for no more than its first page needs', async ({ app }) => {
  await openExample(app);
  expect(await filesBefore(app.page, app.current.origin)).toEqual(always);
});

test('where the store is open already the frame gives way to the page that says so', async ({ app }) => {
  await openExample(app);
  const second = await app.current.context.newPage();
  await second.goto(app.current.origin);
  await expect(second.getByRole('heading', { level: 1, name: 'Grondslag is al open' })).toBeVisible();
  await expect(second.getByText('Organisatie wisselen')).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'Hier verder werken' })).toBeVisible();
});
