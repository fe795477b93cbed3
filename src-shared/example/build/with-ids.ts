import type { Field, ReferencedKind } from '../../record/field';

/** Gives the id of the record that a key stands for. */
export type IdOf = (kind: ReferencedKind, key: string) => string;

type Values = Readonly<Record<string, unknown>>;

/** The same body with ids where it pointed at other records by key, in lists within lists too. */
export function withIds<Body extends object>(fields: Readonly<Record<string, Field>>, body: Body, idOf: IdOf): Body {
  const changed = Object.entries(fields).map(([key, field]) => [key, valueWithIds(field, (body as Values)[key], idOf)]);
  return { ...body, ...Object.fromEntries(changed) };
}

function valueWithIds(field: Field, value: unknown, idOf: IdOf): unknown {
  if (field.kind === 'reference') return value === '' ? '' : idOf(field.to, String(value));
  if (field.kind === 'references') return (value as readonly string[]).map((key) => idOf(field.to, key));
  if (field.kind === 'list') return (value as readonly Values[]).map((item) => withIds(field.fields as Readonly<Record<string, Field>>, item, idOf));
  return value;
}
