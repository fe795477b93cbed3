/*
 * One reading of what people type or paste. What looks the same is the same: a word with a soft hyphen from a PDF, a zero-width
 * space from a web page, a typographic apostrophe or a letter of another script is read as the word that everybody sees. What was
 * typed is stored as it was typed; this is only how it is looked at, by rules, by search, by whoever asks whether a name is there already.
 */

/** Most texts have nothing but these: they are read as they stand. */
const plainAlready = /^[\n -_a-~À-ÿ]*$/u;

/** Shows nothing: soft hyphens, characters without width, marks of direction, variation selectors, control characters. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

/** Wide, joined and set letters, of which Unicode says which plain ones they are. Fractions and signs are not among them: '1½' is no '11/2'. */
const dressed = /[\ufb00-\ufb06\u0132\u0133\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1fbf0}-\u{1fbf9}]/gu;

const signs: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[\u2028\u2029\u0085]/gu, '\n'],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' '],
  [/[\p{Pd}\u2212\u2043\u02d7]/gu, '-'],
  [/[‘’‚‛′ʼʹˈ`´ʻ]/gu, '\''],
  [/[“”„‟″«»]/gu, '"'],
];

/** Letters of Cyrillic and Greek that nobody can tell from these of ours, after Unicode's list of confusables. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аα', c: 'сϲ', d: 'ԁ', e: 'е', h: 'һ', i: 'іι', j: 'јϳ', k: 'κ', l: 'ӏ', n: 'η', o: 'оο', p: 'рρ', q: 'ԛ', s: 'ѕ', u: 'υ', v: 'νѵ', w: 'ԝ', x: 'хχ', y: 'у',
    A: 'АΑ', B: 'ВΒ', C: 'СϹ', E: 'ЕΕ', H: 'НΗ', I: 'ІΙӀ', J: 'Ј', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', Q: 'Ԛ', S: 'Ѕ', T: 'ТΤ', W: 'Ԝ', X: 'ХΧ', Y: 'УΥ', Z: 'Ζ',
  }).flatMap(([ours, theirs]) => Array.from(theirs, (letter) => [letter, ours] as const)),
);
const otherScript = /[\u0370-\u03ff\u0400-\u052f]/u;
const wordOf = /[\p{L}\p{M}]+/gu;

/** A word of one other script stays that word; one that is mixed, or has no letter that shows it, was meant as ours. */
function inOurLetters(word: string): string {
  if (!otherScript.test(word)) return word;
  const letters = Array.from(word);
  const scripts = new Set(letters.map((letter) => (/\p{Script=Latin}/u.test(letter) ? 'ours' : /\p{Script=Greek}/u.test(letter) ? 'greek' : 'cyrillic')));
  if (scripts.size === 1 && !letters.every((letter) => alike.has(letter))) return word;
  return letters.map((letter) => alike.get(letter) ?? letter).join('');
}

/**
 * The text as it is seen: without what is invisible, with plain quotes, dashes and blanks, joined letters apart. Capitals, marks on
 * letters and lines stay. Reading it again changes nothing.
 */
export function asSeen(text: string): string {
  if (plainAlready.test(text)) return text;
  let seen = text.normalize('NFC').replace(unseen, '').replace(dressed, (letter) => letter.normalize('NFKC'));
  for (const [pattern, plain] of signs) seen = seen.replace(pattern, plain);
  // What stood apart may join now that nothing stands between.
  return (otherScript.test(seen) ? seen.replace(wordOf, inOurLetters) : seen).normalize('NFC');
}

/** Letters that Unicode does not take for another one with a mark, and that people write without it. */
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Small letters without marks: 'Łukasz' and 'lukasz', 'Zoë' and 'zoe' are one. */
function withoutMarks(seen: string): string {
  // Most names are plain ASCII; taking letters apart is the costly half.
  if (!/[^\n -~]/u.test(seen)) return seen.toLowerCase();
  return seen
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðħŧıßæœþ]/gu, (letter) => strokes[letter] ?? letter);
}

/**
 * Equal for names that look the same: capitals, blanks, quotes, dashes and what is invisible aside. Whoever asks whether a name is
 * there already compares by it; an accent can be seen, so it makes another name.
 */
export function nameKey(name: string): string {
  return asSeen(name).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The same without marks on letters, as people look for a name, or write one that is on a list: 'clienten' for 'Cliënten'. */
export function searchKey(text: string): string {
  const plain = withoutMarks(asSeen(text));
  // A letter without its mark may be one that looks like ours.
  return (otherScript.test(plain) ? withoutMarks(asSeen(plain)) : plain).replace(/\s+/gu, ' ').trim();
}

/** The two look the same; two blank ones do. */
export function readsTheSame(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Every text in a value of a record as it is seen; what is so already is the same object. */
export function allAsSeen<Value>(value: Value): Value {
  return seenWithin(value) as Value;
}

function seenWithin(value: unknown): unknown {
  if (typeof value === 'string') return asSeen(value);
  if (Array.isArray(value)) return sameOr(value, value.map(seenWithin));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const seen = entries.map(([, each]) => seenWithin(each));
  return seen.every((each, index) => each === entries[index]?.[1]) ? value : Object.fromEntries(entries.map(([key], index) => [key, seen[index]]));
}

function sameOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((each, index) => each === before[index]) ? before : after;
}
