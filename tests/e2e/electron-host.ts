import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { removeFolder, temporaryFolder } from './folder';
import type { Host, SavedFile } from './host';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether Electron's runtime is on this computer. It is fetched apart from the package, so often it is not. */
export function hasElectron(): boolean {
  return existsSync(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist'));
}

/** The app on Electron itself. */
export const electronHost: Host = {
  name: 'electron',
  start: async (folder, watch) => {
    const electron = await _electron.launch({
      executablePath: createRequire(import.meta.url)('electron') as string,
      args: [root, `--user-data-dir=${join(folder, 'Grondslag')}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    const context = electron.context();
    const page = await electron.firstWindow();
    const origin = 'app://grondslag';
    watch(context, page, origin);
    const child = electron.process();
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    return {
      context,
      page,
      origin,
      close: () => electron.close(),
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
      saveFile: (action) => saveFile(electron, action),
      openFile: async (action, path) => {
        await electron.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
        }, path);
        await action();
      },
    };
  },
};

async function saveFile(electron: ElectronApplication, action: () => Promise<unknown>): Promise<SavedFile> {
  const folder = await temporaryFolder();
  try {
    const chosen = electron.evaluate(
      ({ dialog }, into) =>
        new Promise<string>((resolve) => {
          dialog.showSaveDialog = (...args: unknown[]) => {
            const { defaultPath = '' } = args.at(-1) as Electron.SaveDialogOptions;
            const filePath = `${into}/${defaultPath.split(/[/\\]/).at(-1) ?? ''}`;
            resolve(filePath);
            return Promise.resolve({ canceled: false, filePath });
          };
        }),
      folder,
    );
    const [target] = await Promise.all([chosen, action()]);
    while (!existsSync(target)) await new Promise((resolve) => setTimeout(resolve, 20));
    return { name: basename(target), bytes: await readFile(target) };
  } finally {
    await removeFolder(folder);
  }
}
