import { test as base, expect, type Page } from '@playwright/test';
import { builtApp } from '../desktop/compile';
import { browserHost, serveBuiltApp } from './browser-host';
import { desktopHost } from './desktop-host';
import { electronHost, hasElectron } from './electron-host';
import { removeDatabases, removeFolder, temporaryFolder } from './folder';
import type { Host, RunningApp, SavedFile } from './host';
import { ScreenHost } from './screen-host';
import { watchContext, type Watch } from './watch';

/** In a browser of its own, on the double of Electron, on Electron; or in one browser for all that is only about the screen. */
export type HostName = Host['name'] | 'screen';

export { expect };
export type { SavedFile };

/** The app as a person has it, on whichever host the project names. It is started, with nothing in it, when the test begins. */
export class App {
  /** all that the app keeps on this computer; the same until freshProfile() */
  profile = '';
  readonly host: Host['name'];
  /** addresses outside the app that a page asked for; the test fails when there are any at its end */
  readonly offline: string[] = [];
  /** errors in the page's console */
  readonly complaints: string[] = [];
  private running: RunningApp | undefined;
  private endWatch: () => void = () => undefined;
  private readonly folders: string[] = [];

  constructor(private readonly hostToUse: Host) {
    this.host = hostToUse.name;
  }

  get page(): Page {
    return this.current.page;
  }

  /** how the host runs it: context, origin, and what is particular to it */
  get current(): RunningApp {
    if (!this.running) throw new Error('The app is not running: call start() first');
    return this.running;
  }

  /** Starts the app on its profile. */
  async start(): Promise<void> {
    if (this.running) throw new Error('The app is running already');
    const watch: Watch = { outside: this.offline, complaints: this.complaints };
    this.running = await this.hostToUse.start(this.profile, (context, _page, origin) => {
      this.endWatch = watchContext(context, origin, watch);
    });
  }

  /** SIGKILL to everything that belongs to the app; start() finds what was on the disk. */
  async kill(): Promise<void> {
    const { kill } = this.current;
    this.running = undefined;
    await kill();
    this.endWatch();
  }

  /** Closes the window as a person does: the page may finish what it is writing. */
  async close(): Promise<void> {
    const { close } = this.current;
    this.running = undefined;
    await close();
    this.endWatch();
  }

  /** Takes the database away behind the app's back, as a browser or a cleaning program may. The app must not run. */
  async loseDatabase(): Promise<void> {
    if (this.running) throw new Error('The app is running: kill() first');
    await removeDatabases(this.profile);
  }

  /** Starts with an empty profile; an app that was running is killed. */
  async freshProfile(): Promise<void> {
    if (this.running) await this.kill();
    this.profile = await temporaryFolder();
    this.folders.push(this.profile);
    await this.start();
  }

  /** The file that the app gives when `action` is done. */
  saveFile(action: () => Promise<unknown>): Promise<SavedFile> {
    return this.current.saveFile(action);
  }

  /** Gives the app the file at `path` when `action` makes it ask for one. */
  openFile(action: () => Promise<unknown>, path: string): Promise<void> {
    return this.current.openFile(action, path);
  }

  /** Ends the app and removes what it kept. */
  async dispose(): Promise<void> {
    if (this.running) await this.kill();
    await Promise.all(this.folders.map(removeFolder));
  }
}

export const test = base.extend<{ app: App }, { hostName: HostName; built: string; loopback: string; oneBrowser: ScreenHost }>({
  hostName: ['browser', { option: true, scope: 'worker' }],

  /** the folder with the built app */
  built: [builtApp, { option: true, scope: 'worker' }],

  loopback: [
    async ({ built }, use) => {
      const server = await serveBuiltApp(built);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],

  oneBrowser: [
    async ({ built }, use) => {
      const host = new ScreenHost(built);
      await use(host);
      await host.end();
    },
    { scope: 'worker' },
  ],

  app: async ({ hostName, built, loopback, oneBrowser }, use) => {
    test.skip(hostName === 'electron' && !hasElectron(), "Electron's runtime is not on this computer: npx install-electron fetches it");
    const hosts: Record<HostName, Host> = { screen: oneBrowser, browser: browserHost(loopback), desktop: desktopHost(built), electron: electronHost };
    const app = new App(hosts[hostName]);
    try {
      await app.freshProfile();
      await use(app);
      expect(app.offline, 'requests that leave the app').toEqual([]);
    } finally {
      await app.dispose();
    }
  },
});
