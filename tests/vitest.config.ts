import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { alias } from '../electron.vite.config';

const all = 'tests/{src-shared,src-main,src-renderer,guards,build,cases}/**/*.test.{ts,tsx}';
/** Rules, law and documents only reckon: nothing of one file is left for the next, and what they share is read once. */
const pure = 'tests/{src-shared,cases,guards}/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias },
  test: {
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    // Far above what anything takes: a slow machine is no failure.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      { extends: true, test: { name: 'app', include: [all], exclude: [pure, '**/node_modules/**'] } },
    ],
  },
});
