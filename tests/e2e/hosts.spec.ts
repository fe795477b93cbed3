import { expect, test } from './app';

test('the page loads without a complaint', async ({ app }) => {
  await expect(app.page).toHaveTitle('Grondslag');
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
