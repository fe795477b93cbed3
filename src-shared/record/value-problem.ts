import { namesSeveralCountries, readCountry } from '../values/country';
import { readDate } from '../values/date';
import { readDuration } from '../values/duration';
import type { Field } from './field';

/** Kinds of field that people write in their own way and that are kept in one. */
type WrittenKind = Extract<Field['kind'], 'date' | 'duration' | 'country'>;

const readers: Readonly<Record<WrittenKind, (text: string) => string | undefined>> = { date: readDate, duration: readDuration, country: readCountry };

/** What to write instead. */
const advice: Readonly<Record<WrittenKind, (value: string) => string>> = {
  date: () => 'Schrijf dag, maand en jaar, zoals 12-03-2026.',
  duration: () => 'Schrijf een getal, zoals 2 jaar, 4 weken of 72 uur.',
  country: (value) => (namesSeveralCountries(value) ? 'Hier past één land. Leg elk ander land vast in een eigen doorgifte.' : 'Kies een land uit de lijst, of schrijf de naam voluit.'),
};

/** Something stands there that cannot be read: it is there, so it is never called missing. */
export function isUnread(kind: Field['kind'], value: unknown): value is string {
  return isWritten(kind) && typeof value === 'string' && value.trim() !== '' && readers[kind](value) === undefined;
}

/**
 * That the value of a field is not understood and what to write, where the field is not in sight and in as many words as a line
 * has room for; undefined for what can be read, also for nothing at all.
 */
export function valueProblem({ kind }: Pick<Field, 'kind'>, value: unknown): string | undefined {
  return isWritten(kind) && isUnread(kind, value) ? notUnderstood(value, advice[kind](value)) : undefined;
}

/** The same beside the field, where the words stand already; its first sentence is enough where there is little room. */
export function besideUnread({ kind }: Pick<Field, 'kind'>, value: unknown): string | undefined {
  return isWritten(kind) && isUnread(kind, value) ? `Niet begrepen. ${advice[kind](value)}` : undefined;
}

/** '‘zolang nodig’ is niet begrepen. Schrijf …'; a long text by its beginning: it is only to say which one. */
export function notUnderstood(value: string, whatToDo: string): string {
  const letters = [...value.trim()];
  return `‘${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('')}’ is niet begrepen. ${whatToDo}`;
}

function isWritten(kind: Field['kind']): kind is WrittenKind {
  return Object.hasOwn(readers, kind);
}
