import type { WebContents } from 'electron';

/** A page that crashed is loaded again, once: what was saved is in the store. A second time would go on for ever. */
export function reloadOnce(contents: WebContents): void {
  let reloaded = false;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    console.error(`The window's process is gone: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || reloaded) return;
    reloaded = true;
    contents.reload();
  });
}
