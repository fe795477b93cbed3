import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { alias } from '../../electron.vite.config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the page of the other printers. */
export async function serveOthers(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const outDir = here('../../.cache/printers');
  await build({ configFile: false, root: here('./printers'), resolve: { alias }, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'chrome130' } });
  const { serveLoopback } = createRequire(import.meta.url)(here('../../out/main/loopback.cjs')) as typeof import('../../src-main/loopback');
  return serveLoopback({ rendererFolder: outDir, port: 0 });
}
