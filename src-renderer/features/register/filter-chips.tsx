import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '@renderer/ui/button';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { chosenFilters } from './filter';
import styles from './narrowing.module.css';

interface FilterChipsProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** shows everything again; undefined where that is offered elsewhere on the page */
  readonly onClear: (() => void) | undefined;
  /** gives the focus to where a filter is chosen, when the last one goes */
  readonly onEmptied: () => void;
}

/** What the register is narrowed to, each with a way to take it away. */
export function FilterChips({ chosen, onChange, onClear, onEmptied }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const filters = chosenFilters(chosen);
  if (filters.length === 0) return null;
  const remove = (id: string, index: number) => {
    // the button goes: on to the next one, else the one before it, else where another can be chosen
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next === undefined) onEmptied();
    else next.focus();
    onChange(chosen.filter((each) => each !== id));
  };
  return (
    <div className={styles['narrowed']}>
      <ul aria-label="Gekozen filters" className={styles['chips']} ref={list}>
        {filters.map(({ id, text }, index) => (
          <li key={id}>
            <button type="button" className={styles['chip']} data-on-paper onClick={() => remove(id, index)}>
              <VisuallyHidden>Filter weghalen: </VisuallyHidden>
              {text}
              <IconX size={16} stroke={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {onClear !== undefined && (
        <Button look="quiet" onClick={onClear}>
          Alle verwerkingen tonen
        </Button>
      )}
    </div>
  );
}
