import { searchKey } from '../words/reading';

const known = new Map<string, string>();

/** Joins and hides nothing that a reader sees: soft hyphens, characters without width, marks on a letter before. */
export function isUnseen(letter: string): boolean {
  return letter !== '' && fold(letter) === '' && !/\s/u.test(letter);
}

/** One character in the plainest form, as search sees it: small letters without marks, ligatures apart, straight quotes and hyphens. */
export function fold(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  const found = known.get(letter);
  if (found !== undefined) return found;
  const folded = searchKey(letter);
  known.set(letter, folded);
  return folded;
}
