import { searchKey } from '@shared/words/reading';

/** The words that must all occur. */
export function searchWords(query: string): readonly string[] {
  return searchKey(query).split(' ').filter(Boolean);
}

/** @param key of what is searched, made by `searchKey` */
export function matches(key: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word));
}
