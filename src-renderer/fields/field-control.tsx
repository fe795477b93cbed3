import type { SingleField } from '@shared/record/field';
import { ChoiceControl } from './choice-control';
import type { SingleProps } from './control-props';
import { ReferenceControl } from './reference-control';
import { SuggestedTextControl } from './suggested-text-control';
import { TextControl } from './text-control';
import { WrittenControl } from './written-control';

export interface FieldControlProps extends Omit<SingleProps, 'value'> {
  readonly field: SingleField;
  /** null for a choice that was not made yet */
  readonly value: string | null;
}

/**
 * The control of a field with a single value, from the catalogue: label, help, articles and error included. For several
 * values see `SeveralControl`; a list has fields inside it and lays them out itself: see `ItemList`.
 */
export function FieldControl({ field, value, ...rest }: FieldControlProps) {
  const text = { value: value ?? '', ...rest };
  switch (field.kind) {
    case 'text':
      return field.suggestions === undefined ? <TextControl field={field} {...text} /> : <SuggestedTextControl field={field} suggestions={field.suggestions} {...text} />;
    case 'longText':
      return <TextControl field={field} {...text} />;
    case 'choice':
      return <ChoiceControl field={field} value={value} {...rest} />;
    case 'date':
    case 'duration':
    case 'country':
      return <WrittenControl field={field} {...text} />;
    case 'reference':
      return <ReferenceControl field={field} {...text} />;
  }
}
