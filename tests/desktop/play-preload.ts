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

  // The same as in packed.ts; this function must stand by itself.
  type Base64 = { toBase64(): string };
  const mapped = (value: unknown, each: (value: unknown) => unknown): unknown => {
    if (Array.isArray(value)) return value.map(each);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
  };
  const pack = (value: unknown): unknown =>
    value instanceof Uint8Array ? { $bytes: (value as unknown as Base64).toBase64() } : mapped(value, pack);
  const unpack = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? (Uint8Array as unknown as { fromBase64(text: unknown): Uint8Array }).fromBase64(value.$bytes)
      : mapped(value, unpack);

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const answer = await doubleInvoke(channel, pack(structuredClone(args)) as unknown[]);
      if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return unpack(answer.value);
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
