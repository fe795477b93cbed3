import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from './file-desk';

/** The dialogs of the system, on top of `window`. */
export function dialogsOf(window: BrowserWindow): Dialogs {
  return {
    whereToSave: async (suggestedName) => {
      const extension = suggestedName.slice(suggestedName.lastIndexOf('.') + 1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: `.${extension}`, extensions: [extension] }],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
    whatToOpen: async (extensions) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        filters: [{ name: extensions.map((extension) => `.${extension}`).join(', '), extensions: [...extensions] }],
        properties: ['openFile'],
      });
      return canceled ? undefined : filePaths[0];
    },
  };
}
