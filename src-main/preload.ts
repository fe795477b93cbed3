import { contextBridge, ipcRenderer } from 'electron';
import { callNames } from '@shared/desktop/calls';

const known = new Set<string>(callNames);

// All that the page gets: the calls by name. The main process checks who asks and what.
contextBridge.exposeInMainWorld('desktop', {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    typeof name === 'string' && known.has(name)
      ? ipcRenderer.invoke(name, input)
      : Promise.reject(new Error('Unknown call')),
});
