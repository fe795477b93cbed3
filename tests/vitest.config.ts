import { defineConfig } from 'vitest/config';
import { alias } from '../electron.vite.config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias },
  test: {
    include: ['tests/{src-shared,src-main,src-renderer,guards,build,cases}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
