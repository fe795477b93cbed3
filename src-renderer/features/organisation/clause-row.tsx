import { agreementsField, type Clause } from '@shared/record/agreement';
import { useId, useRef } from 'react';
import { Cited } from '@renderer/fields/cited';
import { FieldControl } from '@renderer/fields/field-control';
import { useFieldPath } from '@renderer/fields/field-place';
import { useLandedNote } from '@renderer/fields/landed-note';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './agreement.module.css';
import type { ClauseLine } from './clause-answers';

const { agreed, place } = agreementsField.fields.clauses.fields;

interface ClauseRowProps extends ClauseLine {
  readonly onChange: (answer: Clause) => void;
}

/** One clause on a line: whether it is there, and where. */
export function ClauseRow({ asked, answer, onChange }: ClauseRowProps) {
  const id = useId();
  const path = useFieldPath(agreed);
  const landed = useLandedNote(path);
  const options = useRef<HTMLDivElement>(null);
  const choose = (value: string) => onChange({ ...answer, agreed: value === 'yes' || value === 'no' ? value : null });
  return (
    <li className={styles['clause']}>
      <div className={styles['what']}>
        <b id={id}>{asked.label}</b>{' '}
        <span className={styles['article']}>
          <Cited citations={asked.citations} />
        </span>
        <div id={`${id}-help`}>
          <p>{asked.help}</p>
          {landed}
        </div>
      </div>
      <div>
        <div className={styles['answers']} role="radiogroup" data-field={path} aria-labelledby={id} aria-describedby={`${id}-help`} ref={options}>
          {agreed.options.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name={id} checked={value === answer.agreed} onChange={() => choose(value)} />
              {label}
            </label>
          ))}
        </div>
        {answer.agreed !== null && (
          <button
            type="button"
            className={styles['takeBack']}
            onClick={() => {
              choose('');
              // the button that was pressed goes with the choice
              options.current?.querySelector('input')?.focus();
            }}
          >
            Keuze wissen<VisuallyHidden> bij {asked.label}</VisuallyHidden>
          </button>
        )}
      </div>
      <FieldControl field={place} compact context={asked.label} value={answer.place} onChange={(next) => onChange({ ...answer, place: next })} />
    </li>
  );
}
