/**
 * Runs it at once, or when the press of the mouse that took the focus away is over: what it shows would move the page
 * under the pointer, and the click would go nowhere. It runs before the click is handled.
 */
export function afterPress(run: () => void): void {
  if (!document.documentElement.matches(':active')) {
    run();
    return;
  }
  const over = new AbortController();
  const listen = (event: 'mouseup' | 'dragend') =>
    window.addEventListener(
      event,
      () => {
        over.abort();
        run();
      },
      { capture: true, signal: over.signal },
    );
  listen('mouseup');
  listen('dragend');
}
