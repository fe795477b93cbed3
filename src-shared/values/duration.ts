/*
 * Durations of law and policy: whole years, months, weeks and days. No library: those for ISO 8601 (iso8601-duration,
 * tinyduration) read only the code itself, while nearly all of this is the Dutch that people write and read.
 */
const units = [
  { letter: 'Y', one: 'jaar', many: 'jaar', words: ['jaar', 'jaren', 'jr', 'j'] },
  { letter: 'M', one: 'maand', many: 'maanden', words: ['maand', 'maanden', 'mnd'] },
  { letter: 'W', one: 'week', many: 'weken', words: ['week', 'weken', 'wk'] },
  { letter: 'D', one: 'dag', many: 'dagen', words: ['dag', 'dagen', 'etmaal', 'etmalen'] },
] as const;
type Letter = (typeof units)[number]['letter'];
type Amounts = Partial<Record<Letter, number>>;

const numbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const atOnce = ['direct', 'meteen', 'onmiddellijk', '0'];
/** No duration is longer; a page of text that was pasted here need not be tried. */
const longest = 80;
const code = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?$/;

/** '2 jaar', 'twee jaar en 6 maanden', '1,5 jaar', 'direct' or 'P2Y' as ISO 8601 duration; undefined for anything else. */
export function readDuration(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const written = text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  if (atOnce.includes(written)) return 'P0D';
  const iso = code.exec(written);
  if (iso) return written === 'p' ? undefined : durationCode(amountsOf(iso));
  const amounts: Amounts = {};
  for (const part of written.split(/,? en |, | \+ /)) {
    const read = readPart(part);
    // '2 jaar en 3 jaar' is a slip of the pen, not five years
    if (read === undefined || Object.keys(read).some((letter) => letter in amounts)) return undefined;
    Object.assign(amounts, read);
  }
  return durationCode(amounts);
}

/** '2 jaar', '1 jaar en 6 maanden', 'direct'; what is no stored duration stays as it is. */
export function showDuration(stored: string): string {
  if (!stored.startsWith('P') || readDuration(stored) !== stored) return stored;
  const amounts = amountsOf(code.exec(stored.toLowerCase()) ?? []);
  const parts = units.flatMap(({ letter, one, many }) => {
    const amount = amounts[letter] ?? 0;
    return amount === 0 ? [] : [`${amount} ${amount === 1 ? one : many}`];
  });
  const last = parts.pop() ?? 'direct';
  return parts.length === 0 ? last : `${parts.join(', ')} en ${last}`;
}

/** What is kept of what was typed: the duration when it is understood, else every letter of it. */
export function storedDuration(typed: string): string {
  return readDuration(typed) ?? typed;
}

function readPart(part: string): Amounts | undefined {
  const [, amountText = '', word = ''] = /^(\d{1,4}(?:[.,]5)?|[a-z]+)\s?([a-z]+)\.?$/.exec(part) ?? [];
  const unit = units.find(({ words }) => (words as readonly string[]).includes(word));
  const amount = readAmount(amountText);
  if (unit === undefined || amount === undefined) return undefined;
  if (Number.isInteger(amount)) return { [unit.letter]: amount };
  // half a year has six months; half of anything else has no whole number of something
  return unit.letter === 'Y' ? { ...(amount > 1 && { Y: Math.floor(amount) }), M: 6 } : undefined;
}

function readAmount(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  if (text === 'half') return 0.5;
  if (text === 'anderhalf') return 1.5;
  const number = numbers.indexOf(text);
  return number === -1 ? undefined : number;
}

function amountsOf(parts: readonly (string | undefined)[]): Amounts {
  return Object.fromEntries(units.map(({ letter }, index) => [letter, Number(parts[index + 1] ?? 0)]));
}

function durationCode(amounts: Amounts): string {
  const text = units.flatMap(({ letter }) => ((amounts[letter] ?? 0) === 0 ? [] : [`${amounts[letter]}${letter}`])).join('');
  return `P${text === '' ? '0D' : text}`;
}

const days: Readonly<Record<Letter, number>> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };

/**
 * Which of two terms is longer, by their average number of days: '4 weken' is shorter than '1 maand'.
 * @returns below 0 when the first is shorter, above 0 when it is longer; undefined when one of them cannot be read
 */
export function compareDurations(one: string, other: string): number | undefined {
  const [a, b] = [lengthInDays(one), lengthInDays(other)];
  return a === undefined || b === undefined ? undefined : a - b;
}

function lengthInDays(text: string): number | undefined {
  const read = readDuration(text);
  if (read === undefined) return undefined;
  const amounts = amountsOf(code.exec(read.toLowerCase()) ?? []);
  return units.reduce((sum, { letter }) => sum + (amounts[letter] ?? 0) * days[letter], 0);
}

/**
 * The day that lies so much later; of a month that is too short its last day.
 * @param day ISO date
 * @returns undefined when the term cannot be read
 */
export function dayAfter(day: string, term: string): string | undefined {
  const read = readDuration(term);
  const start = new Date(`${day}T00:00:00Z`);
  if (read === undefined || Number.isNaN(start.getTime())) return undefined;
  const { Y = 0, M = 0, W = 0, D = 0 } = amountsOf(code.exec(read.toLowerCase()) ?? []);
  const [year, month] = [start.getUTCFullYear() + Y, start.getUTCMonth() + M];
  const inMonth = Math.min(start.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  const end = new Date(Date.UTC(year, month, inMonth + 7 * W + D));
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().slice(0, 10);
}
