import { basename } from 'node:path';
import type Electron from 'electron';
import type { DialogAnswer, SenderFrame } from '../halves';
import { strict } from './strict';

type Listener = Parameters<Electron.IpcMain['handle']>[1];

/** Electron's `ipcMain`: only what was registered can be called. */
export function doubleIpc() {
  const handlers = new Map<string, Listener>();
  const ipcMain: Pick<Electron.IpcMain, 'handle'> = {
    handle: (channel, listener) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, listener);
    },
  };
  return {
    ipcMain: strict('ipcMain', ipcMain),
    invoke: async (channel: string, args: readonly unknown[], frame: SenderFrame, sender: { readonly id: number }): Promise<unknown> => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return handler({ senderFrame: frame, sender } as unknown as Electron.IpcMainInvokeEvent, ...args) as unknown;
    },
  };
}

/** Electron's `dialog`: the person's answers are given beforehand, in their order. */
export function doubleDialogs() {
  const ready: (DialogAnswer & { chosen(path: string | null): void })[] = [];

  const next = (kind: DialogAnswer['dialog'], suggested = ''): string | null => {
    const index = ready.findIndex(({ dialog }) => dialog === kind);
    const [answer] = index < 0 ? [] : ready.splice(index, 1);
    if (!answer) throw new Error(`Nobody answers the ${kind} dialog`);
    const path = answer.path?.endsWith('/') ? answer.path + basename(suggested) : answer.path;
    answer.chosen(path);
    return path;
  };
  const dialog = {
    showSaveDialog: (_window: Electron.BaseWindow, { defaultPath }: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> => {
      const path = next('save', defaultPath);
      return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
    },
    showOpenDialog: (_window: Electron.BaseWindow, _options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> => {
      const path = next('open');
      return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    },
  };
  return {
    dialog: strict('dialog', dialog),
    answerDialog: (answer: DialogAnswer) => new Promise<string | null>((chosen) => ready.push({ ...answer, chosen })),
  };
}
