import { leave, openFile, saveFile, serveBuiltApp } from './browser-host';
import { launchChromium, type OwnChromium } from './chromium';
import { removeFolder, temporaryFolder } from './folder';
import type { Host } from './host';

type Server = Awaited<ReturnType<typeof serveBuiltApp>>;

/**
 * One browser for all tests of a worker that are about the screen alone. Each profile is an address of its own, so that
 * nothing that one test keeps is there for the next; the browser itself cannot be killed, only left.
 */
export class ScreenHost implements Host {
  readonly name = 'browser';
  private readonly servers = new Map<string, Server>();
  private chromium: OwnChromium | undefined;
  private folder = '';

  constructor(private readonly built: string) {}

  readonly start: Host['start'] = async (profile, watch) => {
    const { origin } = await this.serverOf(profile);
    const chromium = await this.browser();
    const page = await chromium.context.newPage();
    watch(chromium.context, page, origin);
    await page.goto(origin);
    return {
      context: chromium.context,
      page,
      origin,
      kill: () => page.close(),
      close: () => leave(page),
      saveFile: (action) => saveFile(chromium, action),
      openFile: (action, path) => openFile(page, action, path),
    };
  };

  async end(): Promise<void> {
    await this.chromium?.kill();
    for (const server of this.servers.values()) await server.close();
    if (this.folder !== '') await removeFolder(this.folder);
  }

  private async browser(): Promise<OwnChromium> {
    if (this.chromium?.browser.isConnected() === true) return this.chromium;
    await this.chromium?.kill();
    if (this.folder === '') this.folder = await temporaryFolder();
    // Its first page stays: a browser without pages ends.
    this.chromium = await launchChromium(this.folder);
    return this.chromium;
  }

  private async serverOf(profile: string): Promise<Server> {
    const known = this.servers.get(profile);
    if (known !== undefined) return known;
    const server = await serveBuiltApp(this.built);
    this.servers.set(profile, server);
    return server;
  }
}
