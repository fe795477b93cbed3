import type { ChoiceField } from '@shared/record/field';
import { useId } from 'react';
import { FieldHead, FieldHelp } from './field-facts';
import styles from './field-frame.module.css';

export interface ChoiceControlProps {
  readonly field: ChoiceField;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
}

/** One of a closed list, each with what it means; nothing is chosen until a person chooses. */
export function ChoiceControl({ field, value, onChange, onBlur, error }: ChoiceControlProps) {
  const id = useId();
  return (
    <div className={styles['field']} role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} onBlur={onBlur}>
      <FieldHead field={field} labelId={`${id}-label`} />
      <FieldHelp field={field} id={`${id}-help`} error={error} />
      <div className={styles['options']}>
        {field.options.map((option) => (
          <div className={styles['option']} key={option.value} onClick={() => onChange(option.value)}>
            <input
              type="radio"
              name={id}
              id={`${id}-${option.value}`}
              checked={option.value === value}
              aria-describedby={`${id}-${option.value}-help`}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            <span className={styles['help']} id={`${id}-${option.value}-help`}>
              {option.help}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
