import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** A Chromium of our own: we know its process, and may kill it. */
export interface OwnChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Lets it write what it holds and end. */
  close(): Promise<void>;
  /** SIGKILL to every process of it. */
  kill(): Promise<void>;
}

const baseArgs = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--password-store=basic',
  // What a browser does beside showing a page costs each start time, and nothing of it is tried here.
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--metrics-recording-only',
  '--no-pings',
  '--mute-audio',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater',
  '--window-size=1280,860',
];

/** Chromium on this computer. */
export function chromiumPath(): string {
  const places = [process.env['GRONDSLAG_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()];
  const found = places.find((place) => place !== undefined && place !== '' && existsSync(place));
  if (found === undefined) throw new Error('No Chromium found: name one in GRONDSLAG_CHROMIUM');
  return found;
}

/** Starts Chromium on the profile in `profile` with one empty page. */
export async function launchChromium(profile: string, args: readonly string[] = []): Promise<OwnChromium> {
  // The sandbox cannot be had as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(chromiumPath(), [...baseArgs, ...sandbox, ...args, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A test run that is stopped leaves no browser behind.
  const killAll = (): void => void signalGroup(child, 'SIGKILL');
  process.once('exit', killAll);

  const kill = async (): Promise<void> => {
    killAll();
    await ended;
    await groupGone(child);
    process.off('exit', killAll);
  };
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(child));
    const context = browser.contexts()[0] ?? (await browser.newContext());
    const page = context.pages()[0] ?? (await context.newPage());
    const close = async (): Promise<void> => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
      await kill();
    };
    return { browser, context, page, close, kill };
  } catch (thrown) {
    await kill();
    throw thrown;
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.on('data', (data: Buffer) => {
      log += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start:\n${log}`)));
  });
}

function signalGroup(child: ChildProcess, signal: 'SIGKILL' | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

async function groupGone(child: ChildProcess): Promise<void> {
  while (signalGroup(child, 0)) await new Promise((resolve) => setTimeout(resolve, 10));
}
