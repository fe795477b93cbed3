import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/bench',
  globalSetup: '../e2e/set-up.ts',
  timeout: 300_000,
  workers: 1,
  reporter: [['list']],
});
