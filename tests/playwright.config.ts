import { defineConfig } from '@playwright/test';
import type { HostName } from './e2e/app';
import { hasElectron } from './e2e/electron-host';

type Options = { hostName: HostName };

const electronOnly = '**/electron-runtime.spec.ts';

const specs = (...names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

/** What is only on the screen is the same page in the same browser on each host, and is tried once. */
const onScreen = [
  ...specs('accessibility', 'bad-input', 'coming-back', 'documents', 'dpia-decisions', 'findings', 'first-screen', 'focus', 'much-input', 'pasted-list', 'print', 'privacy-statement'),
  ...specs('register-fits', 'shared-records', 'small-screen', 'state-of-the-law', 'text-check', 'two-versions', 'whole-activity-*'),
];
/** This is about a browser, or is on the screen but starts it anew. */
const inBrowser = specs('browser-journal', 'register-columns', 'two-windows', 'wrong-values');
/** This is about what Electron's main decides. */
const inDesktop = specs('main-process');

export default defineConfig<object, Options>({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  globalSetup: './e2e/set-up.ts',
  workers: 2,
  retries: 0,
  // Far above what anything takes: a slow machine is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: { trace: 'off' },
  projects: [
    { name: 'screen', use: { hostName: 'screen' }, testMatch: onScreen },
    { name: 'browser', use: { hostName: 'browser' }, testIgnore: [electronOnly, ...onScreen, ...inDesktop] },
    { name: 'desktop', use: { hostName: 'desktop' }, testIgnore: [electronOnly, ...onScreen, ...inBrowser] },
    // The store alone, in a page of its own: what it survives does not depend on the interface.
    { name: 'trials', testDir: './trials', timeout: 120_000 },
    // Without the runtime one test says so, instead of all being skipped.
    { name: 'electron', use: { hostName: 'electron' }, ...(hasElectron() ? { testIgnore: [...onScreen, ...inBrowser, ...inDesktop] } : { testMatch: electronOnly }) },
  ],
});
