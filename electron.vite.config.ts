import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { firstFiles } from './build/first-files.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The names by which one top-level folder imports another; tsconfig and vitest use the same. */
export const alias = {
  '@shared': here('./src-shared'),
  '@renderer': here('./src-renderer'),
  '@main': here('./src-main'),
};

/** Names a file of styles in its classes. */
const hashOf = (file: string) => createHash('sha256').update(relative(here('.'), file)).digest('hex').slice(0, 5);

/** What is read together is one file, with all that it imports: what both hosts begin with, the store, the interface. Each page is its own. */
const groups = [
  { name: 'begin', test: /src-renderer.(main|ui.\w+\.css|app.(frame|shell\.module)|desktop|storage.open-ahead)|vite.preload-helper/, priority: 3 },
  { name: 'store', test: /src-renderer.storage.open-store/, priority: 2 },
  { name: 'app', test: /src-renderer.(interface|ui|app.(?!pages))/, priority: 1 },
  { name: 'shared', test: /src-(renderer|shared)/, minShareCount: 2, priority: 0 },
];

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
    plugins: [react(), firstFiles()],
    // The frame in index.html wears the classes of the shell itself.
    css: { modules: { generateScopedName: (name, file) => (file.endsWith('/shell.module.css') ? `shell-${name}` : `${name}-${hashOf(file)}`) } },
    worker: { format: 'es' },
    build: {
      outDir: here('./out/renderer'),
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: here('./src-renderer/index.html'), output: { codeSplitting: { groups } } },
    },
  },
});
