import type { LongTextField, TextField } from '@shared/record/field';
import { useId, type Ref } from 'react';
import { FieldHead, FieldHelp } from './field-facts';
import styles from './field-frame.module.css';

export interface TextControlProps {
  readonly field: TextField | LongTextField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** the person left the field */
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text, or text that grows with its lines up to a height that leaves room for the rest of the page. */
export function TextControl({ field, value, onChange, onBlur, error, inputRef }: TextControlProps) {
  const id = useId();
  const facts = {
    id,
    value,
    onBlur,
    // right-to-left names read as they are written
    dir: 'auto',
    spellCheck: field.kind === 'longText',
    autoComplete: 'off',
    'aria-describedby': `${id}-help`,
    'aria-invalid': error !== undefined,
  } as const;
  return (
    <div className={styles['field']}>
      <FieldHead field={field} htmlFor={id} />
      {field.kind === 'text' ? (
        <input ref={inputRef} type="text" className={styles['control']} {...facts} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea className={`${styles['control']} ${styles['long']}`} rows={3} {...facts} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <FieldHelp field={field} id={`${id}-help`} error={error} />
    </div>
  );
}
