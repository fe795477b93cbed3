import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { build } from 'vite';
import { alias } from '../../electron.vite.config';
import { builtApp } from '../desktop/compile';
import { startDesktopDouble, type DesktopDouble } from '../desktop/desktop-double';
import { launchChromium, type OwnChromium } from '../e2e/chromium';
import { removeFolder, temporaryFolder } from '../e2e/folder';
import type {} from '@renderer/storage/database/storage-buckets';
import type { Trial } from './page/trial';

export { expect };

declare global {
  interface Window {
    readonly trial: Trial;
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A store on a computer that can be killed and started again, whatever opens it. */
export interface Killable {
  readonly page: OwnChromium['page'];
  start(): Promise<OwnChromium['page']>;
  /** Loads the page anew. */
  load(): Promise<OwnChromium['page']>;
  /** SIGKILL to everything that runs. */
  kill(): Promise<void>;
}

async function ready(page: OwnChromium['page']): Promise<OwnChromium['page']> {
  await page.waitForFunction(() => 'trial' in window);
  return page;
}

/** The same on the double of Electron: the journal is in files that the main process writes, the database in Chromium. */
export class DesktopComputer implements Killable {
  private double: DesktopDouble | undefined;

  constructor(
    private readonly folder: string,
    private readonly built: string,
  ) {}

  get page(): OwnChromium['page'] {
    if (this.double === undefined) throw new Error('start first');
    return this.double.page;
  }

  async start(): Promise<OwnChromium['page']> {
    this.double = await startDesktopDouble(this.built, this.folder);
    return ready(this.page);
  }

  async load(): Promise<OwnChromium['page']> {
    await this.page.reload();
    return ready(this.page);
  }

  async kill(): Promise<void> {
    await this.double?.kill();
    this.double = undefined;
  }
}

/** One profile on disk and the browser on it, which can be killed and started again. */
export class Computer implements Killable {
  chromium: OwnChromium | undefined;

  constructor(
    readonly profile: string,
    private readonly origin: string,
  ) {}

  async start(): Promise<OwnChromium['page']> {
    await mkdir(this.profile, { recursive: true });
    this.chromium = await launchChromium(join(this.profile, 'chromium'));
    return this.load();
  }

  async load(page = this.page): Promise<OwnChromium['page']> {
    await page.goto(this.origin);
    return ready(page);
  }

  /** A second window of the same browser. */
  async window(): Promise<OwnChromium['page']> {
    const page = await this.chromium?.context.newPage();
    return this.load(page);
  }

  get page(): OwnChromium['page'] {
    if (this.chromium === undefined) throw new Error('start first');
    return this.chromium.page;
  }

  async kill(): Promise<void> {
    await this.chromium?.kill();
    this.chromium = undefined;
  }

  async close(): Promise<void> {
    await this.chromium?.close();
    this.chromium = undefined;
  }
}

/** Records of a filled computer, beside one that is not sealed yet. */
export const filledCount = 700;

/** Trials run the store as it is built, in a page of their own without the interface. */
export const test = base.extend<{ computer: Computer; filled: Computer; another: () => Promise<Computer>; onDesktop: Killable }, { built: string; origin: string; filledProfile: string }>({
  built: [
    async ({}, use, info) => {
      const folder = here(`../../.cache/trials-${info.workerIndex}`);
      const outDir = join(folder, 'renderer');
      await build({
        configFile: false,
        root: here('./page'),
        resolve: { alias },
        logLevel: 'error',
        worker: { format: 'es' },
        build: { outDir, emptyOutDir: true, target: 'chrome130' },
      });
      for (const part of ['main', 'preload']) await cp(join(builtApp, part), join(folder, part), { recursive: true });
      await use(folder);
    },
    { scope: 'worker' },
  ],

  origin: [
    async ({ built }, use) => {
      const { serveLoopback } = createRequire(import.meta.url)(join(built, 'main/loopback.cjs')) as typeof import('../../src-main/loopback');
      const server = await serveLoopback({ rendererFolder: join(built, 'renderer'), port: 0 });
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],

  filledProfile: [
    async ({ origin }, use) => {
      const folder = await temporaryFolder();
      const computer = new Computer(folder, origin);
      const page = await computer.start();
      await page.evaluate(async (count) => {
        await window.trial.open();
        await window.trial.fill(count);
        await window.trial.save('nieuw', 'nog niet verzegeld');
        await window.trial.store.flush();
      }, filledCount);
      await computer.close();
      await use(folder);
      await removeFolder(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  // Enough in it for table files beside the log; not started, and a copy of its own for each test.
  filled: async ({ origin, filledProfile }, use) => {
    const folder = await temporaryFolder();
    await cp(filledProfile, folder, { recursive: true });
    const computer = new Computer(folder, origin);
    await use(computer);
    await computer.kill();
    await removeFolder(folder);
  },

  another: async ({ origin }, use) => {
    const folder = await temporaryFolder();
    const computers: Computer[] = [];
    await use(async () => {
      const computer = new Computer(join(folder, String(computers.length)), origin);
      computers.push(computer);
      await computer.start();
      return computer;
    });
    for (const computer of computers) await computer.kill();
    await removeFolder(folder);
  },

  computer: async ({ another }, use) => use(await another()),

  onDesktop: async ({ built }, use) => {
    const folder = await temporaryFolder();
    const computer = new DesktopComputer(folder, built);
    await computer.start();
    await use(computer);
    await computer.kill();
    await removeFolder(folder);
  },
});
