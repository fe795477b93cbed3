import { searchKey } from '../words/reading';
import { readAmountWords } from './number-words';

/** How much of each unit of ISO 8601. */
export type Amounts = Partial<Record<'Y' | 'M' | 'W' | 'D' | 'H', number>>;
type Letter = keyof Amounts;

/** What people call a unit, here and in what they paste from abroad, in small letters without diacritics; a quarter is three months. */
const unitWords: readonly (readonly [letter: Letter, each: number, words: string])[] = [
  ['Y', 1, 'jaar|jaren|jrn|jr|j|years?|yrs?|y|jahren?|jahre?'],
  ['M', 6, 'halfjaar|halfjaren'],
  ['M', 3, 'kwartaal|kwartalen|quarters?'],
  ['M', 1, '(?:kalender)?maand(?:en)?|mnden|mnd|mdn|mnth|mths?|months?|monate?n?'],
  ['W', 1, 'week|weken|wekn|wkn|wk|w|weeks?|wks|wochen?|woche'],
  ['D', 1, '(?:kalender)?dag(?:en)?|dgn|dg|d|etma(?:al|len)|days?|tagen?|tage?'],
  ['H', 1, 'uur|uren|u|hours?|hrs?|h|stunden?'],
];
const units = unitWords.map(([letter, each, words]) => ({ letter, each, is: new RegExp(`^(?:${words})$`) }));
/** After years only: by itself an 'm' may be minutes or metres. */
const month = { letter: 'M', each: 1 } as const;

const anyUnit = `(?:${unitWords.map(([, , words]) => words).join('|')}|m)(?![a-z])`;
const amount = String.raw`(?:\d{1,4}(?:[.,]\d{1,2})?(?: en (?:een )?(?:half|halve|kwart))?|[a-z]+(?:[ -][a-z]+){0,3}?)`;
/** 'zeven (7) jaar', '10jr.'; a quarter and half a year may stand there without a number. */
const piece = new RegExp(String.raw`(?:(${amount})[ -]?(?:\((\d{1,4})\) ?)?)??(${anyUnit})\.?`, 'y');
const between = /,? (?:en|and|und|plus) |, ?| ?\+ ?| |/y;

const parts: Readonly<Record<string, string>> = { '½': '5', '1/2': '5', '¼': '25', '1/4': '25', '¾': '75', '3/4': '75' };

/** '1½' and '1 1/2' as decimals. */
function asDecimals(text: string): string {
  const decimals = (_: string, whole: string | undefined, part: string) => `${whole ?? '0'}.${parts[part] ?? ''}`;
  return text.replaceAll(/(?:(\d{1,4}) ?)?([½¼¾])/g, decimals).replaceAll(/(?:(\d{1,4}) )?(?<![\d/])(1\/2|[13]\/4)(?![\d/])/g, decimals);
}

/**
 * How long somebody wrote it is: '2 jaar en 6 maanden', '30 dgn', '1½ jaar', 'vijfentwintig jaar', 'kwartaal', '7 years'.
 * @returns undefined for what says no length, or not one: '2 tot 5 jaar', '2 jaar en 3 jaar'
 */
export function readAmounts(text: string): Amounts | undefined {
  const written = searchKey(asDecimals(text)).replaceAll(/\s+/g, ' ').trim();
  const amounts: Amounts = {};
  let at = 0;
  while (at < written.length) {
    piece.lastIndex = at;
    const found = piece.exec(written);
    const read = found === null ? undefined : readPiece(found, amounts);
    // Twice the same unit is a slip of the pen, and no sum.
    if (found === null || read === undefined || Object.keys(read).some((letter) => letter in amounts)) return undefined;
    Object.assign(amounts, read);
    between.lastIndex = at = piece.lastIndex;
    if (at < written.length) at += between.exec(written)?.[0].length ?? 0;
  }
  return at === 0 || Object.values(amounts).some((each) => each > 9999) ? undefined : amounts;
}

function readPiece([, words, inDigits, unitWord = '']: RegExpExecArray, before: Amounts): Amounts | undefined {
  const unit = units.find(({ is }) => is.test(unitWord)) ?? ('Y' in before ? month : undefined);
  if (unit === undefined || (words === undefined && unit.each === 1)) return undefined;
  const number = words === undefined ? 1 : readAmount(words);
  if (number === undefined || (inDigits !== undefined && Number(inDigits) !== number)) return undefined;
  return whole(unit.letter, number * unit.each);
}

function readAmount(words: string): number | undefined {
  return /^[\d.,]+$/.test(words) ? Number(words.replace(',', '.')) : readAmountWords(words);
}

const smaller: Partial<Record<Letter, readonly [Letter, number]>> = { Y: ['M', 12], D: ['H', 24] };

/** In whole numbers: half a year has six months and half a day twelve hours; half a month or a week has no whole number of something. */
function whole(letter: Letter, amount: number): Amounts | undefined {
  if (Number.isInteger(amount)) return { [letter]: amount };
  const [below, count] = smaller[letter] ?? [];
  if (below === undefined || count === undefined) return undefined;
  const rest = (amount % 1) * count;
  if (Math.abs(rest - Math.round(rest)) > 1e-9) return undefined;
  return { ...(amount > 1 && { [letter]: Math.floor(amount) }), [below]: Math.round(rest) };
}
