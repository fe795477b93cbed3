/**
 * Whether `name` may be the name of a file in the journal folder: a plain name that means the same on every system
 * and cannot point out of the folder.
 */
export function isJournalName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,80}$/.test(name) && !name.includes('..') && !name.endsWith('.');
}

/** Name of the file in which the next content of `name` is prepared; never a journal name itself, so never listed. */
export function preparedName(name: string): string {
  return `~${name}`;
}
