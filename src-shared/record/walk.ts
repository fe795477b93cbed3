import type { Field } from './field';

/** One value of a record with the field that it belongs to. */
export interface Leaf {
  readonly field: Exclude<Field, { kind: 'list' }>;
  /** keys from the top, with the id of an item where a list is passed: ['purposes', 'p1', 'basis'] */
  readonly path: readonly string[];
  readonly value: unknown;
}

type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/** Every value of a record in the order of its catalogue, lists within lists included. */
export function* leavesOf(fields: Fields, body: Values, path: readonly string[] = []): Generator<Leaf> {
  for (const [key, field] of Object.entries(fields)) {
    const value = body[key];
    if (field.kind !== 'list') yield { field, path: [...path, key], value };
    else for (const item of itemsOf(value)) yield* leavesOf(field.fields as Fields, item, [...path, key, idOf(item)]);
  }
}

function itemsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? (value as readonly Values[]) : [];
}

function idOf({ id }: Values): string {
  return typeof id === 'string' ? id : '';
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Ids of the records that this one points at, each once. */
export function referencesIn(fields: Fields, body: Values): readonly string[] {
  const ids = new Set<string>();
  for (const { field, value } of leavesOf(fields, body)) {
    if (field.kind === 'reference' || field.kind === 'references') for (const id of textsOf(value)) ids.add(id);
  }
  ids.delete('');
  return [...ids];
}

/** The words that were typed where a list of suggestions stands, by list, each once; the list's own words left out. */
export function wordsIn(fields: Fields, body: Values, known: (list: string) => ReadonlySet<string>): Readonly<Record<string, readonly string[]>> {
  const words = new Map<string, Set<string>>();
  for (const { field, value } of leavesOf(fields, body)) {
    const list = field.kind === 'text' || field.kind === 'terms' ? field.suggestions : undefined;
    if (list === undefined) continue;
    for (const text of textsOf(value)) {
      if (text.trim() === '' || known(list).has(text)) continue;
      words.set(list, (words.get(list) ?? new Set()).add(text));
    }
  }
  return Object.fromEntries([...words].map(([list, texts]) => [list, [...texts]]));
}
