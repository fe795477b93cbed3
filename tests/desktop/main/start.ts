import Module from 'node:module';
import { openChannel } from '../channel';
import type { MainHalf, WindowHalf } from '../halves';
import { doubleApp } from './app';
import { doubleBrowserWindow, preventable, type WindowDouble } from './browser-window';
import { doubleDialogs, doubleIpc } from './ipc-and-dialogs';
import { doubleSession } from './session';
import { strict } from './strict';

/**
 * Plays Electron for the built main process, in a process of its own: `node start.cjs <main file> <data folder>`.
 * Chromium is driven by the parent, over the channel.
 */
const [mainFile = '', folder = ''] = process.argv.slice(2);

let window: WindowDouble | undefined;
const { app, switches, becomeReady } = doubleApp(folder, () => void page.quit());
const { session, protocol, mayUse, request } = doubleSession();
const { ipcMain, invoke } = doubleIpc();
const { dialog, answerDialog } = doubleDialogs();

const half: { [Name in keyof MainHalf]: (...args: Parameters<MainHalf[Name]>) => ReturnType<MainHalf[Name]> | Promise<Awaited<ReturnType<MainHalf[Name]>>> } = {
  ready: becomeReady,
  request,
  mayUse,
  answerDialog,
  invoke: (channel, args, frame) => invoke(channel, args, frame, theWindow().webContents),
  mayNavigate: (url, isMainFrame) => {
    const event = preventable({ url, isMainFrame, isSameDocument: false });
    const { webContents } = theWindow();
    webContents.emit('will-frame-navigate', event);
    if (isMainFrame) webContents.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  },
  mayOpenWindow: (url) => theWindow().webContents.openHandler({ url } as Parameters<WindowDouble['webContents']['openHandler']>[0]).action === 'allow',
  closeWindow: () => theWindow().close(),
  unloadAnyway: () => {
    const event = preventable({});
    theWindow().webContents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  },
  pageGone: () => {
    theWindow().gone();
    app.emit('window-all-closed');
  },
  navigated: () => void theWindow().webContents.emit('did-navigate'),
  emit: (event) => {
    if (event === 'second-instance') app.emit(event, {}, [], '');
    else if (event === 'render-process-gone') {
      theWindow().webContents.crashed = true;
      theWindow().webContents.emit(event, {}, { reason: 'crashed', exitCode: 1 });
    } else theWindow().emit(event);
  },
};

const page = openChannel<WindowHalf>(
  {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
    onEnd: (listener) => void process.on('disconnect', listener),
  },
  half,
);
process.on('disconnect', () => process.exit());

const electron = strict('electron', {
  app,
  session,
  protocol,
  ipcMain,
  dialog,
  Menu: strict('Menu', { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined }),
  BrowserWindow: doubleBrowserWindow(page, (made) => {
    window = made;
    app.emit('web-contents-created', {}, made.webContents);
  }),
});

interface Loader {
  _load(request: string, ...rest: unknown[]): unknown;
}
const loader = Module as unknown as Loader;
const load = loader._load.bind(Module);
loader._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
Module.createRequire(mainFile)(mainFile);

void page.started({ switches: [...switches], userData: app.getPath('userData') });

function theWindow(): WindowDouble {
  if (!window) throw new Error('Main made no window');
  return window;
}
