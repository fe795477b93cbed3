import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { alias } from '../../electron.vite.config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The app as it was built. */
export const builtApp = here('../../out');

/** The same main process and preload script around a page with nothing but the desktop. */
export const builtHarness = here('../../.cache/harness');

/** The double of Electron as one CommonJS file: it runs in a process of its own, which knows no TypeScript. */
export const compiledDouble = here('../../.cache/desktop-double/start.cjs');

/** Makes `compiledDouble` anew. */
export async function compileDouble(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    build: {
      ssr: here('./main/start.ts'),
      outDir: here('../../.cache/desktop-double'),
      emptyOutDir: true,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'start.cjs' } },
    },
  });
}

/** Makes `builtHarness` anew. */
export async function compileHarness(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('./harness'),
    resolve: { alias },
    worker: { format: 'es' },
    build: { outDir: `${builtHarness}/renderer`, emptyOutDir: true, target: 'chrome130' },
  });
  for (const part of ['main', 'preload']) await cp(`${builtApp}/${part}`, `${builtHarness}/${part}`, { recursive: true });
}
