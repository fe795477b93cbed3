import { useId } from 'react';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './narrowing.module.css';
import type { OwnRole, RegisterPart } from './register-part';

interface PartChoiceProps {
  readonly parts: readonly RegisterPart[];
  readonly chosen: RegisterPart;
  readonly onChoose: (rol: OwnRole | undefined) => void;
}

/** Which part of the register is shown; how many activities it has stands outside its name. */
export function PartChoice({ parts, chosen, onChoose }: PartChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles['parts']}>
      <legend>
        <VisuallyHidden>Welk deel van het register</VisuallyHidden>
      </legend>
      {parts.map(({ rol, label, rows }) => {
        const own = `${id}-${rol ?? 'all'}`;
        return (
          <label key={own} className={styles['part']}>
            <input type="radio" name={id} checked={rol === chosen.rol} onChange={() => onChoose(rol)} aria-labelledby={own} aria-describedby={`${own}-count`} />
            <span id={own}>{label}</span>
            <span id={`${own}-count`} className={styles['count']}>
              {rows.length.toLocaleString('nl-NL')}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
