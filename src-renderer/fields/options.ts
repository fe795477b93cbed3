import { suggestionNote } from '@shared/record/suggestions';
import { matches, searchWords } from '@renderer/ui/search-key';
import { nameKey, searchKey } from '@shared/words/reading';

/** Something to choose from a list. */
export interface Option {
  /** what stands for it: the id of a record, or its own words */
  readonly value: string;
  readonly label: string;
  /** what to know before choosing it */
  readonly note?: string;
  /** it is not in the list yet: choosing it adds it */
  readonly isNew?: boolean;
}

/** Each word once, in the order of the lists; without blank ones. */
export function mergeWords(...lists: readonly (readonly string[])[]): readonly string[] {
  const words = new Map<string, string>();
  for (const word of lists.flat()) if (nameKey(word) !== '' && !words.has(nameKey(word))) words.set(nameKey(word), word);
  return [...words.values()];
}

/** The options that have every word that was typed, in any order, diacritics aside; first those that begin with it. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const words = searchWords(typed);
  if (words.length === 0) return options;
  const start = words.join(' ');
  const far = ({ label }: Option): number => {
    const key = searchKey(label);
    if (!matches(key, words)) return 3;
    if (key.startsWith(start)) return 0;
    return ` ${key}`.includes(` ${start}`) ? 1 : 2;
  };
  const ranked = options.map((option) => ({ option, rank: far(option) })).filter(({ rank }) => rank < 3);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

/** Words as options: each stands for itself, with what is to be known of it. */
export function wordOptions(words: readonly string[]): readonly Option[] {
  return words.map((word) => {
    const note = suggestionNote(word);
    return { value: word, label: word, ...(note === undefined ? {} : { note: note.text }) };
  });
}

/** The option to add what was typed, at the end of those that match; not when it is there already or blank. */
export function withAddition(matching: readonly Option[], all: readonly Option[], typed: string): readonly Option[] {
  const name = typed.trim();
  if (name === '' || all.some(({ label }) => nameKey(label) === nameKey(name))) return matching;
  return [...matching, { value: '', label: name, isNew: true }];
}
