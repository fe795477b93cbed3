import type { Field } from '@shared/record/field';

export type Fields = Readonly<Record<string, Field>>;
export type Values = Readonly<Record<string, unknown>>;

const severalKinds: ReadonlySet<Field['kind']> = new Set(['references', 'terms', 'groups']);
const fieldsOf = (field: Field): Fields => (field.kind === 'list' ? (field.fields as Fields) : {});
const itemsOf = (value: unknown) => (Array.isArray(value) ? (value as readonly Values[]) : []);

function filledValue(field: Field, id: string): unknown {
  if (field.kind === 'list') return [{ ...filledBody(fieldsOf(field), id), id }];
  if (field.kind === 'choice') return field.options[0]?.value ?? null;
  return severalKinds.has(field.kind) ? [id] : id;
}

/** A body with something everywhere: one item in each list, with this id, which stands for every text too. */
export function filledBody(fields: Fields, id: string): Values {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, filledValue(field, id)]));
}

function markedValue(field: Field, mark: string): unknown {
  if (field.kind === 'choice') return field.options.at(-1)?.value;
  if (field.kind === 'reference') return 'filled';
  if (field.kind === 'references') return ['filled'];
  return field.kind === 'terms' || field.kind === 'groups' ? [mark] : mark;
}

/** The body with a mark where the path leads, in the first item of a list; where there is none, one is made. */
export function planted(fields: Fields, body: Values, [key = '', ...rest]: readonly string[], mark: string): Values {
  const field = fields[key];
  if (field === undefined) throw new RangeError(`no field '${key}'`);
  if (field.kind !== 'list') return { ...body, [key]: markedValue(field, mark) };
  const [first = { ...filledBody(fieldsOf(field), 'filled'), id: 'filled' }, ...others] = itemsOf(body[key]);
  return { ...body, [key]: [planted(fieldsOf(field), first, rest, mark), ...others] };
}

/** What a mark looks like in print. */
export function labelOf(field: Field | undefined, mark: string): string {
  return field?.kind === 'choice' ? (field.options.at(-1)?.label ?? '') : mark;
}

/** The body with nothing in these fields. */
export function emptied(fields: Fields, body: Values, keys: readonly string[]): Values {
  const blank = (field: Field | undefined) => (field?.kind === 'choice' ? null : field?.kind === 'list' || (field !== undefined && severalKinds.has(field.kind)) ? [] : '');
  return { ...body, ...Object.fromEntries(keys.map((key) => [key, blank(fields[key])])) };
}
