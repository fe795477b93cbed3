import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pageOrigin } from '../desktop/addresses';
import { startDesktopDouble, type DesktopDouble } from '../desktop/desktop-double';
import { removeFolder, temporaryFolder } from './folder';
import type { Host, RunningApp, SavedFile } from './host';

export interface RunningDesktop extends RunningApp {
  readonly double: DesktopDouble;
}

/** The app on the double of Electron. */
export const desktopHost = (built: string): Host => ({
  name: 'desktop',
  start: async (folder, watch): Promise<RunningDesktop> => {
    const double = await startDesktopDouble(built, folder, ({ context, page }) => watch(context, page, pageOrigin));
    const { context, page, close, kill } = double;
    return {
      double,
      context,
      page,
      close,
      kill,
      origin: pageOrigin,
      saveFile: (action) => saveFile(double, action),
      openFile: async (action, path) => {
        await Promise.all([double.answerDialog('open', path), action()]);
      },
    };
  },
});

/** Lets the person save in a temporary folder, under the name that is suggested. */
async function saveFile(double: DesktopDouble, action: () => Promise<unknown>): Promise<SavedFile> {
  const folder = await temporaryFolder();
  try {
    const [target] = await Promise.all([double.answerDialog('save', `${folder}/`), action()]);
    if (target === null) throw new Error('The dialog was cancelled');
    return { name: basename(target), bytes: await readWhenThere(target) };
  } finally {
    await removeFolder(folder);
  }
}

/** The file appears whole, by being renamed. */
async function readWhenThere(path: string): Promise<Buffer> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20));
  return readFile(path);
}
