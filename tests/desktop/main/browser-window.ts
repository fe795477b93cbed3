import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import type { Remote } from '../channel';
import type { WindowHalf } from '../halves';
import { strict } from './strict';

type ContentsPart = Pick<Electron.WebContents, 'id' | 'setWebRTCIPHandlingPolicy' | 'isCrashed' | 'reload' | 'setWindowOpenHandler'>;
type WindowPart = Pick<Electron.BrowserWindow, 'show' | 'focus' | 'restore' | 'isMinimized' | 'isDestroyed' | 'loadURL' | 'close' | 'destroy'>;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** An event that can be prevented, as Electron's are. */
export function preventable<T extends object>(details: T): T & { preventDefault(): void; readonly defaultPrevented: boolean } {
  let prevented = false;
  return {
    ...details,
    preventDefault: () => void (prevented = true),
    get defaultPrevented() {
      return prevented;
    },
  };
}

/** The page of a window: what main sees of it. */
class ContentsDouble extends EventEmitter implements ContentsPart {
  readonly id = 1;
  crashed = false;
  openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(private readonly page: Remote<WindowHalf>) {
    super();
  }

  isCrashed(): boolean {
    return this.crashed;
  }

  reload(): void {
    this.crashed = false;
    void this.page.reload();
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(): void {}
}

/** The one window; Chromium is in the other process. */
class WindowDouble extends EventEmitter implements WindowPart {
  readonly webContents: ContentsDouble;
  private destroyed = false;
  private readonly preload: string;

  constructor(
    { webPreferences = {} }: Electron.BrowserWindowConstructorOptions,
    private readonly page: Remote<WindowHalf>,
  ) {
    super();
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, preload } = webPreferences;
    if (!contextIsolation || !sandbox || nodeIntegration || webSecurity === false) {
      throw new Error('The double of Electron plays only isolated, sandboxed windows');
    }
    this.preload = preload === undefined ? '' : readFileSync(preload, 'utf8');
    this.webContents = strict('webContents', new ContentsDouble(page));
  }

  async loadURL(url: string): Promise<void> {
    await this.page.load(url, this.preload);
    this.emit('ready-to-show');
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) void this.page.closePage();
  }

  destroy(): void {
    void this.page.destroyPage();
  }

  /** Chromium's page is gone, for whatever reason. */
  gone(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
  }

  isDestroyed = (): boolean => this.destroyed;
  isMinimized = (): boolean => false;
  show(): void {}
  focus(): void {}
  restore(): void {}
}

/** The class that main makes its window of; `made` gets to know it. */
export function doubleBrowserWindow(page: Remote<WindowHalf>, made: (window: WindowDouble) => void): new (options: Electron.BrowserWindowConstructorOptions) => WindowDouble {
  return class extends WindowDouble {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options, page);
      const window = strict('BrowserWindow', this);
      made(window);
      return window;
    }
  };
}

export type { WindowDouble };
