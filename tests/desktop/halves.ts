/** A request of the page, in the app's own addresses. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly resourceType: string;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The frame that a call came from, outermost last. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

export interface DialogAnswer {
  readonly dialog: 'save' | 'open';
  /** null: the person cancels; a folder, ending in a slash: there, under the name that is suggested */
  readonly path: string | null;
}

/** What a started main process asked for before its app was ready. */
export interface Started {
  readonly switches: readonly (readonly [name: string, value: string])[];
  readonly userData: string;
}

/** What the process that plays Electron offers to the one that drives Chromium. */
export interface MainHalf {
  ready(): void;
  /** 'cancelled' by webRequest, 'unhandled' when no protocol answers it */
  request(request: PageRequest): PageResponse | 'cancelled' | 'unhandled';
  invoke(channel: string, args: readonly unknown[], frame: SenderFrame): unknown;
  /** Whether the page may go to `url`. */
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  mayOpenWindow(url: string): boolean;
  mayUse(permission: string): boolean;
  /** Lies ready for the next dialog of its kind. Resolves with what was chosen, when the dialog came. */
  answerDialog(answer: DialogAnswer): string | null;
  /** Closes the window as a person does. */
  closeWindow(): void;
  /** The page holds up its unloading; whether main lets it go all the same. */
  unloadAnyway(): boolean;
  pageGone(): void;
  navigated(): void;
  emit(event: 'unresponsive' | 'responsive' | 'render-process-gone' | 'second-instance'): void;
}

/** What the process that drives Chromium offers to the one that plays Electron. */
export interface WindowHalf {
  /** Main has run up to the point where it waits for Electron to be ready. */
  started(started: Started): void;
  load(url: string, preload: string): void;
  reload(): void;
  /** Runs beforeunload; the page may stay. */
  closePage(): void;
  destroyPage(): void;
  quit(): void;
}
