import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import styles from './chips.module.css';

export interface Chip {
  readonly key: string;
  readonly label: string;
}

interface ChipsProps {
  readonly chips: readonly Chip[];
  readonly name: string;
  readonly onRemove: (key: string) => void;
  /** who gets the focus when the last one is removed */
  readonly inputId: string;
}

/** What was chosen so far, each with a way to take it back. */
export function Chips({ chips, name, onRemove, inputId }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  const remove = (key: string, index: number) => {
    // the button goes: on to the next one, else the one before it, else where another can be added
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById(inputId);
    next?.focus();
    onRemove(key);
  };
  return (
    <ul className={styles['chips']} aria-label={name} ref={list}>
      {chips.map(({ key, label }, index) => (
        <li key={key} className={styles['chip']}>
          <span dir="auto">{label}</span>
          <button type="button" className={styles['remove']} aria-label={`${label} verwijderen`} onClick={() => remove(key, index)}>
            <IconX size={16} stroke={1.75} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
