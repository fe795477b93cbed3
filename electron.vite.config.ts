import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The names by which one top-level folder imports another; tsconfig and vitest use the same. */
export const alias = {
  '@shared': here('./src-shared'),
  '@renderer': here('./src-renderer'),
  '@main': here('./src-main'),
};

// Main and preload are CommonJS: a sandboxed preload cannot be an ES module, and the desktop test
// replaces `require('electron')` in both.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: here('./src-main/index.ts'), loopback: here('./src-main/loopback.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: here('./src-main/preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: here('./out/renderer'),
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: here('./src-renderer/index.html') },
    },
  },
});
