import type { LongTextField, TextField } from '@shared/record/field';
import { useId } from 'react';
import { classNames } from '@renderer/ui/class-names';
import type { SingleProps } from './control-props';
import { FieldFrame, inputFacts } from './field-frame';
import styles from './field-frame.module.css';

export interface TextControlProps extends SingleProps {
  readonly field: TextField | LongTextField;
}

/** One line of text, or text that grows with its lines up to a height that leaves room for the rest of the page. */
export function TextControl({ field, value, onChange, onBlur, error, inputRef, compact, context }: TextControlProps) {
  const id = useId();
  const facts = { ...inputFacts(id, error), value, onBlur, spellCheck: field.kind === 'longText' };
  return (
    <FieldFrame field={field} id={id} error={error} compact={compact} context={context}>
      {field.kind === 'text' ? (
        <input ref={inputRef} type="text" {...facts} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea
          {...facts}
          className={classNames(styles['control'], styles['long'])}
          rows={compact === true ? 1 : 3}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
