import { useId, type Ref } from 'react';
import { Marked } from '@renderer/fields/marked';
import styles from './findings.module.css';

interface FilterSelectProps {
  readonly label: string;
  /** '' for all of them */
  readonly value: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLSelectElement>;
}

/** Shows only some, or all. */
export function FilterSelect({ label, value, all, options, onChange, ref }: FilterSelectProps) {
  const id = useId();
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{label}</label>
      <Marked>
        <select id={id} ref={ref} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{all}</option>
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
