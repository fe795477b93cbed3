import { useId } from 'react';
import { Marked } from '@renderer/fields/marked';
import styles from './documents.module.css';

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a list; something is always chosen. */
export function Picker({ label, value, options, onChange }: PickerProps) {
  const id = useId();
  return (
    <div className={styles['pick']}>
      <label htmlFor={id}>{label}</label>
      <Marked>
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </Marked>
    </div>
  );
}
