import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { letClose } from './let-close';
import { appName, startPage } from './origin';
import { reloadOnce } from './reload-once';

/** Opens the one window, with nothing of Node in it. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: appName,
    width: 1280,
    height: 860,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch dictionaries.
      spellcheck: false,
    },
  });
  letClose(window);
  reloadOnce(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startPage);
  return window;
}
