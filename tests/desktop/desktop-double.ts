import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Route } from '@playwright/test';
import { launchChromium, type OwnChromium } from '../e2e/chromium';
import { headersToPage, pageOrigin, toApp, toPage } from './addresses';
import type { Remote } from './channel';
import type { DialogAnswer, MainHalf, SenderFrame } from './halves';
import { startMain, type MainProcess } from './main-process';
import { pack, unpack } from './packed';
import { playPreload } from './play-preload';

/** The app as Electron would run it: the built main process, the built preload script, and a real Chromium. */
export interface DesktopDouble {
  readonly page: Page;
  readonly context: BrowserContext;
  /** where main keeps its data */
  readonly userData: string;
  /** to look at main's decisions, and to play what Chromium does not do here */
  readonly main: Remote<MainHalf>;
  /** what main wrote to its console */
  mainLog(): string;
  /** Answers the next dialog of this kind; resolves with what was chosen, when it came. */
  answerDialog(dialog: DialogAnswer['dialog'], path: string | null): Promise<string | null>;
  /** Closes the window as a person does, and waits until the program has ended. */
  close(): Promise<void>;
  /** SIGKILL to main and to all of Chromium. */
  kill(): Promise<void>;
}

/**
 * Starts the app in `built` on the data in `folder`.
 * @param prepare is given the context before the first page is loaded
 */
export async function startDesktopDouble(built: string, folder: string, prepare: (chromium: OwnChromium) => Promise<void> | void = () => undefined): Promise<DesktopDouble> {
  let chromium: OwnChromium | undefined;
  let preloadText: string | undefined;
  const page = (): Page => {
    if (!chromium) throw new Error('Main wants a page before it may');
    return chromium.page;
  };

  const mainProcess: MainProcess = await startMain(built, folder, {
    load: async (url, preload) => {
      if (preloadText === undefined) {
        preloadText = preload;
        await page().addInitScript({ content: `(${playPreload.toString()})(function (require, module, exports) {${preload}\n})` });
      }
      await page().goto(toPage(url));
    },
    reload: async () => void (await page().reload()),
    closePage: () => page().close({ runBeforeUnload: true }),
    destroyPage: () => page().close(),
    quit: () => chromium?.close(),
  });
  const { main, started } = mainProcess;
  try {
    const switches = started.switches.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
    chromium = await launchChromium(join(started.userData, 'chromium'), switches);
    await connect(chromium, main);
    await prepare(chromium);
    const loaded = chromium.page.waitForEvent('load');
    await main.ready();
    await loaded;
  } catch (thrown) {
    await chromium?.kill();
    await mainProcess.kill();
    throw new Error(`The app did not start on the double of Electron. Main says:\n${mainProcess.log()}`, { cause: thrown });
  }

  const { context, kill } = chromium;
  return {
    page: chromium.page,
    context,
    userData: started.userData,
    main,
    mainLog: mainProcess.log,
    answerDialog: (dialog, path) => main.answerDialog({ dialog, path }),
    close: async () => {
      await main.closeWindow();
      await mainProcess.ended;
    },
    kill: async () => {
      await Promise.all([kill(), mainProcess.kill()]);
    },
  };
}

/** Lets main decide about everything that Chromium does, as Electron does. */
async function connect({ context, page }: OwnChromium, main: Remote<MainHalf>): Promise<void> {
  await context.exposeBinding('doubleInvoke', async ({ frame }, channel: string, args: readonly unknown[]) => {
    try {
      return { value: pack(await main.invoke(channel, unpack(args) as unknown[], senderFrame(frame))) };
    } catch (thrown) {
      return { error: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown) };
    }
  });
  await context.exposeBinding('doubleClose', () => main.closeWindow());
  await context.route(() => true, (route) => answerRequest(route, main));

  context.on('page', (opened) => {
    // Chromium tells of a new window only when it is there. Main refuses it: it goes before it can load anything.
    if (opened !== page) void main.mayOpenWindow(toApp(opened.url())).then((may) => (may ? undefined : opened.close()));
  });
  page.on('dialog', (dialog) => {
    // As in Electron: a page that holds up its unloading stays, without a question to the person.
    if (dialog.type() !== 'beforeunload') return;
    void main.unloadAnyway().then((anyway) => (anyway ? dialog.accept() : dialog.dismiss()));
  });
  page.on('close', () => void main.pageGone().catch(() => undefined));
  page.on('crash', () => void main.emit('render-process-gone').catch(() => undefined));
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) void main.navigated().catch(() => undefined);
  });
}

async function answerRequest(route: Route, main: Remote<MainHalf>): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  try {
    if (request.isNavigationRequest()) {
      const frame = request.frame();
      const first = frame.url() === 'about:blank' && frame.parentFrame() === null && frame.page().context().pages()[0] === frame.page();
      if (!first && !(await main.mayNavigate(url, frame.parentFrame() === null))) return await route.abort('aborted');
    }
    const headers = await request.allHeaders();
    const response = await main.request({ url, method: request.method(), headers, resourceType: request.resourceType() });
    if (response === 'cancelled') return await route.abort('blockedbyclient');
    if (response === 'unhandled') return await route.continue();
    const { status, body } = response;
    await route.fulfill({ status, headers: headersToPage(response.headers), body: Buffer.from(body) });
  } catch {
    // The page or main went while we were asking.
    await route.abort().catch(() => undefined);
  }
}

function senderFrame(frame: Frame): SenderFrame {
  const parent = frame.parentFrame();
  const url = frame.url();
  return { url: url.startsWith(pageOrigin) ? toApp(url) : url, parent: parent ? senderFrame(parent) : null };
}
