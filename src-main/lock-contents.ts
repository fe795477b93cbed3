import type { WebContents } from 'electron';
import { isOwnPage } from './origin';

/** Keeps `contents` where it is: no other pages, no other windows, no pages inside. */
export function lockContents(contents: WebContents): void {
  // Reloading is going to where we are; everything else is done within the page.
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
