import type { Place } from '@shared/text-check/finding';

/**
 * Selects a place in the text, also when words were put in or taken out before it since the check.
 * @returns whether it is still there
 */
export function goToPlace(area: HTMLTextAreaElement, { start, hit }: Place): boolean {
  const found = nearest(area.value, hit, start);
  if (found === -1) return false;
  area.setSelectionRange(found, found + hit.length);
  // a text area shows its selection when it gets the focus
  area.blur();
  area.focus();
  return true;
}

/** @param near where it was */
export function nearest(text: string, words: string, near: number): number {
  const [before, after] = [text.lastIndexOf(words, near), text.indexOf(words, near)];
  if (before === -1 || after === -1) return Math.max(before, after);
  return near - before < after - near ? before : after;
}
