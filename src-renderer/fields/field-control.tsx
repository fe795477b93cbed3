import type { Ref } from 'react';
import { ChoiceControl } from './choice-control';
import type { SingleField } from './kinds';
import { TextControl } from './text-control';

export interface FieldControlProps {
  readonly field: SingleField;
  /** null for a choice that was not made yet */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** the person left the field */
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
  /** of a field with one line of text */
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/**
 * The control of a field with a single value, from the catalogue: label, help, articles and error included. A list has
 * fields inside it and lays them out itself: see `ItemList`.
 */
export function FieldControl({ field, value, inputRef, ...rest }: FieldControlProps) {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return <TextControl field={field} value={value ?? ''} inputRef={inputRef} {...rest} />;
    case 'choice':
      return <ChoiceControl field={field} value={value} {...rest} />;
  }
}
