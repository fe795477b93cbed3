import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type OwnChromium } from './chromium';
import { removeFolder, temporaryFolder } from './folder';
import type { Host, SavedFile } from './host';

type LoopbackModule = typeof import('../../src-main/loopback');

/** Serves the built app for as long as the test process lives: the origin stays the same when the app starts again. */
export async function serveBuiltApp(built: string): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const { serveLoopback } = createRequire(import.meta.url)(join(built, 'main/loopback.cjs')) as LoopbackModule;
  return serveLoopback({ rendererFolder: join(built, 'renderer'), port: 0 });
}

/** The app in a plain browser, from the server at `origin`. */
export function browserHost(origin: string): Host {
  return {
    name: 'browser',
    start: async (folder, watch) => {
      const chromium = await launchChromium(join(folder, 'chromium'));
      const { context, page, kill } = chromium;
      watch(context, page, origin);
      await page.goto(origin);
      return {
        context,
        page,
        origin,
        kill,
        close: async () => {
          await leave(page);
          await chromium.close();
        },
        saveFile: (action) => saveFile(chromium, action),
        openFile: (action, path) => openFile(page, action, path),
      };
    },
  };
}

/**
 * Gives the file chooser that `action` brings up the file at `path`: by its name, over CDP. Playwright would send the
 * content to a browser that it only connected to, and refuses above 50 MB.
 */
export async function openFile(page: Page, action: () => Promise<unknown>, path: string): Promise<void> {
  await Promise.all([page.waitForEvent('filechooser'), action()]);
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('input[type=file]')` });
  if (result.objectId === undefined) throw new Error('The page asks for a file without an input for it');
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
  await session.detach();
}

/** Waits for the download that `action` starts. Over CDP, since a browser that we only connected to reports none to Playwright. */
export async function saveFile({ browser }: OwnChromium, action: () => Promise<unknown>): Promise<SavedFile> {
  const folder = await temporaryFolder();
  const session = await browser.newBrowserCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true });
    const finished = new Promise<{ name: string; guid: string }>((resolve, reject) => {
      let name = '';
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
      session.on('Browser.downloadProgress', ({ guid, state }) => {
        if (state === 'completed') resolve({ name, guid });
        if (state === 'canceled') reject(new Error(`The download of ${name} was cancelled`));
      });
    });
    const [{ name, guid }] = await Promise.all([finished, action()]);
    return { name, bytes: await readFile(join(folder, guid)) };
  } finally {
    await session.detach();
    await removeFolder(folder);
  }
}

/** Leaves the page as a person does who stays when asked, and tries again, until the page lets go. */
export async function leave(page: Page): Promise<void> {
  let held = false;
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') held = true;
    void dialog.dismiss();
  });
  for (let attempt = 0; attempt < 40 && !page.isClosed(); attempt++) {
    held = false;
    const closed = page.waitForEvent('close', { timeout: 5_000 }).then(() => true, () => false);
    await page.close({ runBeforeUnload: true });
    await Promise.race([closed, until(() => held)]);
    if (!page.isClosed()) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!page.isClosed()) throw new Error('The page does not let itself be closed');
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
