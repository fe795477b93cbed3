import { showCountry } from '../values/country';
import type { Field, ListField, ReferencedKind } from './field';
import { named, nameless } from './nameless';

type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/** The name of a record that others point at; undefined when it is not there. */
export type NameOf = (kind: ReferencedKind, id: string) => string | undefined;

/** So many characters of a name tell which one it is. */
const room = 60;

/** By what an item is told from another, the best first. */
const tellingKeys = ['name', 'title', 'party', 'country', 'description'] as const;

const shownAs: Readonly<Record<(typeof tellingKeys)[number], (value: string, nameOf: NameOf) => string | undefined>> = {
  name: (value) => value,
  title: (value) => value,
  party: (value, nameOf) => {
    const name = nameOf('party', value);
    return name === undefined ? undefined : named(name, nameless.party);
  },
  country: showCountry,
  description: (value) => value.replace(/[.\s]+$/u, ''),
};

/**
 * Where in a record a value stands, for who reads it elsewhere: what each item on the way is called, and the label of the field:
 * 'Contactgegevens · Medewerker · Bewaartermijn'.
 * @param path keys from the top, with the id of an item where a list is passed; '' is given for what is in no catalogue
 */
export function whereOf(fields: Fields, body: Values, path: readonly string[], nameOf: NameOf = () => undefined): string {
  return [...partsOf(fields, body, path, { top: body, nameOf })].join(' · ');
}

interface Around {
  /** the whole record: a list inside an item is about the items of its name there */
  readonly top: Values;
  readonly nameOf: NameOf;
}

function* partsOf(fields: Fields, values: Values, [key = '', id, ...rest]: readonly string[], around: Around, before?: Called): Generator<string> {
  const field = fields[key];
  if (field === undefined) return;
  if (field.kind !== 'list' || id === undefined) {
    if (!(before?.counted === true && before.as === field.label)) yield field.label;
    return;
  }
  const items = itemsOf(values[key]);
  const called = callItem(field, key, items, id, around);
  yield called.text;
  yield* partsOf(field.fields as Fields, items.find((item) => item['id'] === id) ?? {}, rest, around, called);
}

interface Called {
  readonly text: string;
  /** what sort of item it is */
  readonly as: string;
  /** it has no name */
  readonly counted: boolean;
}

function callItem({ itemLabel, itemNames }: ListField, key: string, items: readonly Values[], id: string, { top, nameOf }: Around): Called {
  // A cell has the id of its group, which has the name.
  const groups = itemsOf(top[key]);
  const all = groups.some((item) => item['id'] === id) ? groups : items;
  const index = all.findIndex((item) => item['id'] === id);
  const number = index < 0 ? '' : ` ${index + 1}`;
  const telling = tellingOf(all[index], nameOf);
  const name = itemNames?.[id] ?? telling?.name;
  if (name === undefined) return { text: `${itemLabel}${number}`, as: itemLabel, counted: true };
  const twins = all.some((item, at) => at !== index && tellingOf(item, nameOf)?.name === name);
  // A sentence would not say what it is one of.
  const text = twins || telling?.key === 'description' ? `${itemLabel}${twins ? number : ''}: ${name}` : name;
  return { text, as: itemLabel, counted: false };
}

/** What tells one item from another, and where that stands. */
function tellingOf(item: Values | undefined, nameOf: NameOf): { readonly key: string; readonly name: string } | undefined {
  for (const key of tellingKeys) {
    const value = item?.[key];
    const name = typeof value === 'string' && value !== '' ? shortened(shownAs[key](value, nameOf) ?? '') : '';
    if (name !== '') return { key, name };
  }
  return undefined;
}

function shortened(text: string): string {
  const letters = [...text.trim().replace(/\s+/gu, ' ')];
  if (letters.length <= room) return letters.join('');
  const start = letters.slice(0, room).join('');
  const space = start.lastIndexOf(' ');
  return space < room / 2 ? `${start}…` : `${start.slice(0, space)} …`;
}

function itemsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? (value as readonly Values[]) : [];
}
