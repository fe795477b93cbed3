/** A text as search sees it: lower case, without diacritics, blanks made one. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words that must all occur. */
export function searchWords(query: string): readonly string[] {
  return searchKey(query).split(' ').filter(Boolean);
}

/** @param key made by `searchKey` */
export function matches(key: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word));
}
