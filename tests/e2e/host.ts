import type { BrowserContext, Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The running app on one of its hosts. */
export interface RunningApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** of every page of the app, e.g. http://127.0.0.1:29530 */
  readonly origin: string;
  close(): Promise<void>;
  kill(): Promise<void>;
  saveFile(action: () => Promise<unknown>): Promise<SavedFile>;
  openFile(action: () => Promise<unknown>, path: string): Promise<void>;
}

/** A way to run the app: in a browser, on the double of Electron, or on Electron itself. */
export interface Host {
  readonly name: 'browser' | 'desktop' | 'electron';
  /**
   * @param folder all that the app keeps
   * @param watch is given the context before the app is loaded
   */
  start(folder: string, watch: (context: BrowserContext, page: Page, origin: string) => void): Promise<RunningApp>;
}
