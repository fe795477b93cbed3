import type { DesktopBridge } from '@shared/desktop/contract';
import type { Desktop } from '@shared/desktop/desktop';
import { browserDesktop } from './browser-desktop';
import { electronDesktop } from './electron-desktop';

declare global {
  interface Window {
    /** put there by the preload script; absent in a browser */
    readonly desktop?: DesktopBridge;
  }
}

/** The computer that this window runs on. To be called once, at the start. */
export function connectDesktop(): Desktop {
  return window.desktop ? electronDesktop(window.desktop) : browserDesktop();
}
