import type { Place } from '@shared/text-check/finding';
import styles from './text-check.module.css';

/**
 * Selects a place in the text, also when words were put in or taken out before it since the check.
 * @returns whether it is still there
 */
export function goToPlace(area: HTMLTextAreaElement, { start, hit }: Place): boolean {
  const found = nearest(area.value, hit, start);
  if (found === -1) return false;
  area.focus();
  area.setSelectionRange(found, found + hit.length);
  area.scrollTop = heightUpTo(area, found) - area.clientHeight / 2;
  return true;
}

/** No text area tells where a character stands: a copy that holds the text up to there is as high. */
function heightUpTo(area: HTMLTextAreaElement, end: number): number {
  const copy = document.createElement('textarea');
  copy.className = `${area.className} ${styles['measure']}`;
  copy.value = area.value.slice(0, end);
  area.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}

/** @param near where it was */
export function nearest(text: string, words: string, near: number): number {
  const [before, after] = [text.lastIndexOf(words, near), text.indexOf(words, near)];
  if (before === -1 || after === -1) return Math.max(before, after);
  return near - before < after - near ? before : after;
}
