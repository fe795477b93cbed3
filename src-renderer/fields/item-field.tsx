import type { SingleField } from '@shared/record/field';
import { chosen } from './chosen';
import { FieldControl } from './field-control';

interface ItemFieldProps<I> {
  readonly field: SingleField;
  /** the key of the field in the item */
  readonly name: keyof I & string;
  readonly item: I;
  readonly onChange: (item: I) => void;
  readonly error?: string | undefined;
}

/** A field of one value over its place in an item of a list. */
export function ItemField<I extends object>({ field, name, item, onChange, error }: ItemFieldProps<I>) {
  const value = item[name];
  return (
    <FieldControl
      field={field}
      value={typeof value === 'string' ? value : null}
      error={error}
      onChange={(next) => onChange({ ...item, [name]: field.kind === 'choice' ? chosen(field, next) : next })}
    />
  );
}
