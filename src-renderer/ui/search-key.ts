/** A text as search sees it: lower case, without diacritics, blanks made one. */
export function searchKey(text: string): string {
  // Most names are plain ASCII; taking letters apart is the costly half.
  const letters = /[^\u0020-\u007e]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return letters
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
