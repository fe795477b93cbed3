import type { ClipboardEvent } from 'react';

/** More is put in line by line by Chromium, which takes a minute for a long text. */
const much = 5_000;

/** Puts a long paste into a text area in one go. */
export function pasteAtOnce(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  if (text.length < much) return;
  event.preventDefault();
  const area = event.currentTarget;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'start');
  // Put in by hand: whoever follows what stands there hears of it as of typing.
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
