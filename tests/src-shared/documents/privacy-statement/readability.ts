/** Groups of vowels, Dutch digraphs as one; a word has at least one. */
function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().normalize('NFC').match(/ij|[aeiouyàáâäèéêëìíîïòóôöùúûü]+/gu)?.length ?? 0);
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** Flesch-Douma: the higher, the easier; 60 and more is plain Dutch. */
export function fleschDouma(text: string): number {
  const words = wordsOf(text);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return 206.84 - 77 * perWord - 0.93 * (words.length / sentencesOf(text).length);
}
