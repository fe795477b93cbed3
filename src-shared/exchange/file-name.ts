const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower case, no diacritics, words joined by hyphens; nothing that Windows refuses. */
function plain(text: string): string {
  const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
  return text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/**
 * Name of a file that a person gets: `<organisation>-<document>-<yyyy-mm-dd>.<extension>`.
 * @param date ISO date
 */
export function fileName(organisation: string, document: string, date: string, extension: string): string {
  const name = plain(organisation);
  const safe = name === '' ? 'organisatie' : windowsDevice.test(name) ? `${name}-organisatie` : name;
  return `${safe}-${plain(document)}-${date}.${extension}`;
}
