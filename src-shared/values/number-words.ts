/*
 * Dutch number words. No library: those for JavaScript write numbers in Dutch (n2words) or read English ones
 * (words-to-numbers); the one that reads Dutch (text2num) is Python.
 */
const toNineteen = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const byWord = new Map(toNineteen.map((word, number) => [word, number]));
tens.forEach((ten, index) => {
  byWord.set(ten, 10 * index + 20);
  for (const [digit, word] of toNineteen.slice(0, 10).entries()) if (digit > 0) byWord.set(`${word}en${ten}`, 10 * index + 20 + digit);
});
byWord.set('honderd', 100);

const fractions = new Map(Object.entries({ half: 0.5, halve: 0.5, kwart: 0.25, anderhalf: 1.5, anderhalve: 1.5, driekwart: 0.75 }));

/** From nought to a hundred, 'vijfentwintig'. @param word in small letters without diacritics; with a space between its parts it is the same */
export function readNumberWord(word: string): number | undefined {
  return byWord.get(word.replaceAll(/[ -]/g, ''));
}

/** A number or a part of one: 'een half', 'anderhalf', 'twee en een half', 'driekwart'. @param words in small letters without diacritics */
export function readAmountWords(words: string): number | undefined {
  const alone = readNumberWord(words) ?? fractions.get(words.replace(/^een (?=half|halve|kwart)/, '').replace('drie kwart', 'driekwart'));
  if (alone !== undefined) return alone;
  const [, whole = '', part = ''] = /^(.+?) ?en ?(?:een ?)?(half|halve|kwart)$/.exec(words) ?? [];
  const [number, fraction] = [/^\d+$/.test(whole) ? Number(whole) : readNumberWord(whole), fractions.get(part)];
  return number === undefined || fraction === undefined ? undefined : number + fraction;
}
