/** What a person does that tells that they go on by themselves. */
const acts = ['keydown', 'pointerdown', 'wheel', 'touchstart', 'click', 'input'] as const;

/**
 * Calls `again` each time that something came, went or moved on the page, until somebody does something: what a person is
 * brought to may come later than the page itself, and what stands above it may come later still.
 * @returns ends it sooner
 */
export function untilActed(again: () => void): () => void {
  const over = new AbortController();
  const look = () => {
    if (!over.signal.aborted) again();
  };
  const moves = new ResizeObserver(look);
  const watch = () => {
    for (const child of document.querySelectorAll('main > *')) moves.observe(child);
  };
  const arrives = new MutationObserver(() => {
    watch();
    look();
  });
  over.signal.addEventListener('abort', () => {
    arrives.disconnect();
    moves.disconnect();
  });
  for (const act of acts) window.addEventListener(act, () => over.abort(), { capture: true, signal: over.signal });
  arrives.observe(document.body, { childList: true, subtree: true });
  watch();
  return () => over.abort();
}
