import type { Field } from '@shared/record/field';

/** What is put between characters and shows nothing. */
const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202a\u202c', '\ufe0f', '\u034f', '\u0007', '\u{e0061}'];

/** What looks like a character and is another one. */
const alike: Readonly<Record<string, readonly string[]>> = {
  '\'': ['’', '‘', '′', '`', '´'],
  '"': ['“', '”', '„'],
  '-': ['‐', '‑', '–', '—', '−'],
  ' ': ['\u00a0', '\u2009', '\u202f', '\u3000'],
  a: ['а', 'ａ', '𝐚'],
  e: ['е', 'ｅ', '𝐞'],
  o: ['о', 'ο', 'ｏ'],
  i: ['і', 'ｉ'],
  c: ['с', 'ｃ'],
  s: ['ѕ', 'ｓ'],
  p: ['р'],
  A: ['А', 'Α', 'Ａ'],
  B: ['В', 'Β', 'Ｂ'],
  S: ['Ѕ', 'Ｓ'],
  N: ['Ν', 'Ｎ'],
  ë: ['e\u0308'],
  é: ['e\u0301'],
};

/**
 * The same text to the eye, with other characters in it.
 * @param choices numbers that say where and which
 */
export function disguised(text: string, choices: Iterator<number>): string {
  const next = (below: number): number => Number(choices.next().value) % below;
  return Array.from(text, (letter) => {
    const others = alike[letter];
    const shown = others !== undefined && next(4) === 0 ? (others[next(others.length)] ?? letter) : letter;
    return next(6) === 0 ? `${shown}${unseen[next(unseen.length)] ?? ''}` : shown;
  }).join('');
}

const typed: ReadonlySet<Field['kind']> = new Set(['text', 'longText', 'terms', 'date', 'duration', 'country']);

/** By key of a catalogue, whether a person types there; where two fields of one name differ, nobody does. */
function typedKeys(fields: Readonly<Record<string, Field>>, keys = new Map<string, boolean>()): ReadonlyMap<string, boolean> {
  for (const [key, field] of Object.entries(fields)) {
    keys.set(key, typed.has(field.kind) && keys.get(key) !== false);
    if (field.kind === 'list') typedKeys(field.fields as Readonly<Record<string, Field>>, keys);
  }
  return keys;
}

/** The same record to the eye: every text that a person types is in disguise, at any depth. */
export function recordInDisguise<Body>(fields: Readonly<Record<string, Field>>, body: Body, choices: Iterator<number>): Body {
  const keys = typedKeys(fields);
  const walk = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? disguised(value, choices) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, keys.get(name) === true)]));
  };
  return walk(body, false) as Body;
}
