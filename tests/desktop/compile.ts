import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
