import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '@shared/record/field';
import { kinds } from '@shared/record/kinds';
import { bodyOf } from '../../generated/bodies';

function labels(fields: Readonly<Record<string, Field>>): { readonly key: string; readonly label: string }[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    { key, label: field.label },
    ...(field.kind === 'list' ? labels(field.fields as Readonly<Record<string, Field>>) : []),
  ]);
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('the kind "%s"', (_, kind) => {
  it('stores its blank record', () => {
    expect(kind.schema.parse(kind.blank())).toEqual(kind.blank());
  });

  it('has one upgrade for each version after the first', () => {
    expect(kind.upgrades).toHaveLength(kind.version - 1);
  });

  it('summarises whatever may be stored, in values that JSON holds', () => {
    fc.assert(
      fc.property(bodyOf(kind), (body) => {
        const summary: unknown = kind.summarise(body);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      }),
    );
  });

  it('calls every field something', () => {
    for (const { label } of labels(kind.fields as Readonly<Record<string, Field>>)) expect(label.trim()).not.toBe('');
  });

  it('refuses a field that it does not know', () => {
    expect(kind.schema.safeParse({ ...(kind.blank() as object), unknown: 1 }).success).toBe(false);
  });
});

it('names of kinds differ', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});
