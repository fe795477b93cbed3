import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', outputDir: '../../test-results/trials', timeout: 60_000, workers: 1, reporter: [['list']] });
