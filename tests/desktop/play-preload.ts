/**
 * Runs in the page, before anything of it: plays the sandboxed preload script's surroundings.
 * Must stand by itself, since its text is sent to Chromium. It is the text of the preload script as a function, not a
 * string to be evaluated: the page's policy would refuse that, and must go on doing so.
 */
export function playPreload(runPreload: (require: (name: string) => unknown, module: object, exports: object) => void): void {
  // As in Electron: only in the window's own page.
  if (window !== window.top) return;

  const hidden = window as unknown as {
    doubleInvoke?: (channel: string, args: readonly unknown[]) => Promise<{ value: unknown } | { error: string }>;
    doubleClose?: () => Promise<void>;
  };
  const { doubleInvoke, doubleClose } = hidden;
  delete hidden.doubleInvoke;
  delete hidden.doubleClose;
  if (!doubleInvoke || !doubleClose) return;

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const answer = await doubleInvoke(channel, structuredClone(args));
      if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return answer.value;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object): void => {
      // Functions are passed through the bridge, everything else as a copy that cannot be changed.
      const copy = Object.fromEntries(
        Object.entries(api).map(([key, value]) => [
          key,
          typeof value === 'function'
            ? (...args: unknown[]) => (value as (...args: unknown[]) => unknown)(...structuredClone(args))
            : structuredClone<unknown>(value),
        ]),
      );
      Object.defineProperty(window, name, { value: Object.freeze(copy), enumerable: true });
    },
  };
  const requireInSandbox = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { ipcRenderer, contextBridge };
  };

  // In Electron a page may close its own window.
  window.close = () => void doubleClose();
  const module = { exports: {} };
  runPreload(requireInSandbox, module, module.exports);
}
