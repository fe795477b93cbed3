import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { alias } from '../electron.vite.config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias },
  test: {
    include: ['tests/{src-shared,src-main,src-renderer,guards,build,cases}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Far above what anything takes: a slow machine is no failure.
    testTimeout: 120_000,
    restoreMocks: true,
  },
});
