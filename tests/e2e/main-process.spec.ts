import { builtApp } from '../desktop/compile';
import { startDesktopDouble } from '../desktop/desktop-double';
import { expect, test } from './app';
import type { RunningDesktop } from './desktop-host';

// What Electron's main decides, as its double shows it.

test('refuses calls of any frame but its own page', async ({ app }) => {
  const { main } = (app.current as RunningDesktop).double;
  const own = { url: 'app://grondslag/index.html', parent: null };
  expect(await main.invoke('journal.list', [undefined], own)).toEqual({ ok: true, value: [] });
  const strangers = ['https://grondslag.invalid/', 'app://grondslag.evil/', 'app://evil/', 'about:srcdoc', 'data:text/html,x', ''];
  for (const frame of [...strangers.map((url) => ({ url, parent: null })), { ...own, parent: own }]) {
    await expect(main.invoke('journal.list', [undefined], frame)).rejects.toThrow('unknown sender');
  }
  await expect(main.invoke('shell.openExternal', ['https://example.org'], own)).rejects.toThrow('No handler');
});

test('refuses every permission, every other page, every window and every other address', async ({ app }) => {
  const { main } = (app.current as RunningDesktop).double;
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid', 'openExternal']) {
    expect(await main.mayUse(permission), permission).toBe(false);
  }
  for (const url of ['https://example.org/', 'app://evil/', 'file:///etc/passwd', 'app://grondslag.evil/']) {
    expect(await main.mayNavigate(url, true), url).toBe(false);
    expect(await main.mayOpenWindow(url), url).toBe(false);
    expect(await main.request({ url, method: 'GET', headers: {}, resourceType: 'xhr' }), url).toBe('cancelled');
  }
  expect(await main.mayNavigate('app://grondslag/index.html', true)).toBe(true);
  expect(await main.mayNavigate('app://grondslag/index.html', false)).toBe(false);
});

test('lets a window close whose page no longer answers', async ({ app }) => {
  const { main } = (app.current as RunningDesktop).double;
  const closed = app.page.waitForEvent('close');
  await main.emit('unresponsive');
  await app.close();
  await closed;
});

test('a second start on the same data ends by itself', async ({ app }) => {
  await expect(startDesktopDouble(builtApp, app.profile)).rejects.toThrow('Main ended by itself');
  // Whatever page it has come to by now: it still answers.
  await expect(app.page).toHaveTitle(/Grondslag$/);
});
