import type { Field, SingleField } from '@shared/record/field';
import { useState, type Ref } from 'react';
import { chosen } from '@renderer/fields/chosen';
import { FieldControl } from '@renderer/fields/field-control';
import type { Draft } from '@renderer/records/draft';

/** A sentence beside a field, by its key. */
export type Problems<Body> = Readonly<Partial<Record<keyof Body, string>>>;

interface SingleFieldsProps<Body> {
  readonly draft: Draft<Body>;
  readonly body: Body;
  readonly fields: Readonly<Record<string, Field>>;
  readonly keys: readonly (keyof Body & string)[];
  readonly problemsOf: (body: Body) => Readonly<Record<string, string | undefined>>;
  /** of the first field */
  readonly firstRef?: Ref<HTMLInputElement>;
}

/** The fields of one value each among these, from the catalogue, over the draft of their record. */
export function SingleFields<Body extends object>({ draft, body, fields, keys, problemsOf, firstRef }: SingleFieldsProps<Body>) {
  // What is still being typed is no mistake yet: only what a person left is looked at.
  const [left, setLeft] = useState(body);
  const problems = problemsOf(body);
  const leave = () => {
    setLeft(draft.body);
    void draft.flush();
  };
  return keys.map((key, index) => {
    const field = fields[key];
    if (field === undefined || !isSingle(field)) return null;
    const value = body[key];
    return (
      <FieldControl
        key={key}
        field={field}
        value={typeof value === 'string' ? value : null}
        error={field.kind === 'choice' || left[key] === value ? problems[key] : undefined}
        onBlur={leave}
        onChange={(next) => draft.edit((before) => ({ ...before, [key]: field.kind === 'choice' ? chosen(field, next) : next }))}
        inputRef={index === 0 ? firstRef : undefined}
      />
    );
  });
}

/** A list lays out its items itself. */
function isSingle(field: Field): field is SingleField {
  return field.kind !== 'list' && field.kind !== 'references' && field.kind !== 'terms' && field.kind !== 'groups';
}
