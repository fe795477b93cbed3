import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let printing = false;

/** Whether the page is being put on paper: what stands there in part on screen must then be there whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes every page printable as a whole, from now on. */
export function followPrinting(window: Window): void {
  window.addEventListener('beforeprint', () => {
    tell(true);
    writeOut(window.document);
  });
  window.addEventListener('afterprint', () => {
    takeBack(window.document);
    tell(false);
  });
}

/** At once: the browser takes the page as it is when the event is over. */
function tell(now: boolean): void {
  printing = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

const written = 'input:is([type="text"], [type="search"], [type="email"], [type="url"], [type="tel"], :not([type])), textarea';

/**
 * A box cuts off what does not fit in it, and never goes on on the next page. So beside each box what is in it is written out as
 * text for the time of printing; `print.css` shows one or the other.
 */
function writeOut(document: Document): void {
  for (const box of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(written)) {
    const text = document.createElement('span');
    text.dataset['writtenOut'] = '';
    text.textContent = box.value;
    box.after(text);
  }
}

function takeBack(document: Document): void {
  for (const text of document.querySelectorAll('[data-written-out]')) text.remove();
}
