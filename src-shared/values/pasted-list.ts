import { asSeen } from '../words/reading';

/** Before an item of a list: a bullet, a dash, a number or a letter. Word puts a tab after it. */
const bullet = /^\s*(?:[•·‣▪◦●○■□*–—-]\s*|(?:\d{1,3}|[a-z])[.)]\s+|o\t)/u;
/** In what was copied from a PDF bullets stand within a line. */
const within = /\s*[•‣▪◦●]\s*/u;
/** A cell of a spreadsheet with line breaks inside comes in quotes. */
const quotedCell = /(?<=^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;

const plainLines = (text: string) => text.replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
/** Without what joined it to the next one. */
const tidy = (item: string) => item.replaceAll(/\s+/g, ' ').replace(/\s*[;,](?:\s+(?:en|of))?\s*$/iu, '').trim();
const isItem = (item: string) => /[\p{L}\p{N}]/u.test(item) && !/^(?:en|of)$/iu.test(item);

function once(items: readonly string[]): readonly string[] {
  return [...new Map(items.map(tidy).filter(isItem).map((item) => [asSeen(item).toLowerCase(), item] as const)).values()];
}

/**
 * The items of a list that was copied as text: lines, cells of a row or a column, what stands between semicolons; without bullets and
 * numbers, each once. Commas are left alone: 'Naam, adres en woonplaats' is one.
 */
export function pastedItems(text: string): readonly string[] {
  const lines = plainLines(text).replaceAll(quotedCell, (_, inside: string) => inside.replaceAll('""', '"').replaceAll(/\s+/g, ' ')).split('\n');
  const cells = lines.flatMap((line) => line.replace(bullet, '').split(within)).flatMap((line) => line.split(/[\t;]/));
  return once(cells.map((cell) => cell.replace(bullet, '')));
}

/** The same items, and each apart that stood between commas, with 'en' before the last one. */
export function splitAtCommas(items: readonly string[]): readonly string[] {
  return once(items.flatMap((item) => (item.includes(',') ? item.split(/,(?:\s*en\s)?|\sen\s(?=[^,]*$)/iu) : [item])));
}
