import type { Field } from '@shared/record/field';
import { memo, useCallback, type Ref } from 'react';
import { chosen } from '@renderer/fields/chosen';
import { FieldControl } from '@renderer/fields/field-control';
import { SeveralControl } from '@renderer/fields/several-control';

/** Makes the next body, or the next item, out of the present one. */
export type Edit<Body> = (change: (body: Body) => Body) => void;

interface Look {
  readonly error?: string | undefined;
  readonly compact?: boolean | undefined;
  readonly context?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** the person left the field; the same on every render */
  readonly onBlur?: (() => void) | undefined;
}

interface PlacedFieldProps<Body extends object> extends Look {
  readonly field: Exclude<Field, { kind: 'list' }>;
  /** the key of the field in the body */
  readonly name: keyof Body & string;
  readonly body: Body;
  /** keep it the same between renders, so that a key stroke elsewhere leaves this field alone */
  readonly edit: Edit<Body>;
}

/** A field of the catalogue over its place in a body. */
export function PlacedField<Body extends object>({ field, name, body, edit, ...look }: PlacedFieldProps<Body>) {
  const change = useCallback(
    (value: string | string[]) => {
      const kept = field.kind === 'choice' && !Array.isArray(value) ? chosen(field, value) : value;
      edit((current) => ({ ...current, [name]: kept }));
    },
    [edit, field, name],
  );
  return <Control {...look} field={field} value={body[name]} onChange={change} />;
}

interface PlacedControlProps extends Look {
  readonly field: PlacedFieldProps<object>['field'];
  readonly value: unknown;
  readonly onChange: (value: string | string[]) => void;
}

const Control = memo(function Control({ field, value, inputRef, ...rest }: PlacedControlProps) {
  if (field.kind === 'terms' || field.kind === 'references' || field.kind === 'groups') return <SeveralControl field={field} value={Array.isArray(value) ? value : []} {...rest} />;
  return <FieldControl field={field} value={typeof value === 'string' ? value : null} inputRef={inputRef} {...rest} />;
});

/** Whether anything is filled in: what is filled in is never hidden. */
export function filled(value: string | null | readonly unknown[]): boolean {
  return value !== null && value.length > 0;
}
