import { expect, test } from './app';
import { listenOutside } from './outside';
import { waysOut, waysToLeave } from './ways-out';

test('the page loads without a complaint', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Grondslag$/);
  expect(await app.page.evaluate(() => isSecureContext)).toBe(true);
  expect(app.complaints).toEqual([]);
});

test('only in Electron the page has a bridge, and nothing else of it', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    bridge: 'desktop' in window && Object.keys(window.desktop ?? {}),
    leaks: ['require', 'process', 'module', 'Buffer', 'doubleInvoke', 'doubleClose'].filter((name) => name in window),
  }));
  expect(found).toEqual({ bridge: app.host === 'browser' ? false : ['call'], leaks: [] });
});

test('a hostile script in the page reaches nothing outside', async ({ app }) => {
  const outside = await listenOutside();
  // A browser opens a connection for a frame before the page's policy refuses it; nothing is sent over it.
  const reached = () => outside.reached.filter((what) => app.host !== 'browser' || what !== 'connection');
  const ways = app.host === 'browser' ? waysOut : { ...waysOut, ...waysToLeave };
  for (const [way, tryIt] of Object.entries(ways)) {
    await app.page.evaluate(attempt(tryIt, `${outside.url}/${encodeURIComponent(way)}`)).catch(() => undefined);
    expect(reached(), way).toEqual([]);
  }
  // Give what is on its way the time to arrive: the page asks its own server something after all of it.
  await app.page.evaluate(async () => {
    for (let round = 0; round < 20; round++) {
      await fetch('./index.html');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });
  expect(reached()).toEqual([]);
  expect(app.page.url()).toMatch(new RegExp(`^${app.current.origin}/`));
  expect(app.current.context.pages()).toHaveLength(1);
  // These are the attempts themselves, which the host stopped.
  app.offline.length = 0;
  await outside.close();
});

test('the listener does notice who reaches it', async () => {
  const outside = await listenOutside();
  await fetch(outside.url);
  expect(outside.reached).toEqual(['connection', 'GET / HTTP/1.1']);
  await outside.close();
});

/** The attempt as an expression; whatever it throws or returns is of no interest. */
function attempt(tryIt: (outside: string) => unknown, outside: string): string {
  return `(async () => { await Promise.race([(${tryIt.toString()})(${JSON.stringify(outside)}), new Promise((r) => setTimeout(r, 100))]) })()`;
}
