import type { BrowserWindow } from 'electron';

/**
 * The page may hold up closing while it writes what was just typed (`beforeunload`); it closes the window itself
 * afterwards. A page that no longer answers must not keep the window open.
 */
export function letClose(window: BrowserWindow): void {
  let closing = false;
  let answering = true;

  window.on('unresponsive', () => {
    answering = false;
    if (closing) window.destroy();
  });
  window.on('responsive', () => {
    answering = true;
  });
  window.on('close', (event) => {
    closing = true;
    if (answering && !window.webContents.isCrashed()) return;
    event.preventDefault();
    window.destroy();
  });
  window.webContents.on('will-prevent-unload', () => {
    closing = false;
  });
}
