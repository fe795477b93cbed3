import { asSeen } from '../words/reading';
import { readAmounts, type Amounts } from './duration-words';

/*
 * Durations of law and policy: whole years, months, weeks, days and hours. No library: those for ISO 8601 (iso8601-duration,
 * tinyduration) read only the code itself, and those for what people write (parse-duration) know no Dutch and no months of a calendar.
 */
const units = [
  { letter: 'Y', one: 'jaar', many: 'jaar', days: 365.2425 },
  { letter: 'M', one: 'maand', many: 'maanden', days: 30.436875 },
  { letter: 'W', one: 'week', many: 'weken', days: 7 },
  { letter: 'D', one: 'dag', many: 'dagen', days: 1 },
  { letter: 'H', one: 'uur', many: 'uur', days: 1 / 24 },
] as const;

const atOnce = ['direct', 'per direct', 'meteen', 'onmiddellijk', '0'];
/** No duration is longer; a page of text that was pasted here need not be tried. */
const longest = 80;
const code = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?(?:t(\d{1,4})h)?$/;

/**
 * A length of time as people write it, in years to hours: '2 jaar', 'twee jaar en 6 maanden', '1½ jaar', '72 uur', '30 dgn', '7 years', 'direct', or the code itself.
 * @returns as ISO 8601 duration ('P2Y', 'PT72H'); undefined for anything else
 */
export function readDuration(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const written = asSeen(text).trim().toLowerCase();
  if (atOnce.includes(written)) return 'P0D';
  const iso = code.exec(written);
  const amounts = iso === null ? readAmounts(written) : /[pt]$/.test(written) ? undefined : amountsOf(iso);
  return amounts === undefined ? undefined : durationCode(amounts);
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

function amountsOf(parts: readonly (string | undefined)[]): Amounts {
  return Object.fromEntries(units.map(({ letter }, index) => [letter, Number(parts[index + 1] ?? 0)]));
}

function durationCode(amounts: Amounts): string {
  const told = units.filter(({ letter }) => (amounts[letter] ?? 0) > 0).map(({ letter }) => `${letter === 'H' ? 'T' : ''}${amounts[letter]}${letter}`);
  return `P${told.length === 0 ? '0D' : told.join('')}`;
}

/**
 * Which of two terms is longer, by their average number of days: '4 weken' is shorter than '1 maand', '24 uur' as long as '1 dag'.
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
  return units.reduce((sum, { letter, days }) => sum + (amounts[letter] ?? 0) * days, 0);
}

/**
 * The day that lies so much later, hours counted from its beginning; of a month that is too short its last day.
 * @param day ISO date
 * @returns undefined when the term cannot be read
 */
export function dayAfter(day: string, term: string): string | undefined {
  const read = readDuration(term);
  const start = new Date(`${day}T00:00:00Z`);
  if (read === undefined || Number.isNaN(start.getTime())) return undefined;
  const { Y = 0, M = 0, W = 0, D = 0, H = 0 } = amountsOf(code.exec(read.toLowerCase()) ?? []);
  const [year, month] = [start.getUTCFullYear() + Y, start.getUTCMonth() + M];
  const inMonth = Math.min(start.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  const end = new Date(Date.UTC(year, month, inMonth + 7 * W + D, H));
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().slice(0, 10);
}
