import { agreementsField, type Clause } from '@shared/record/agreement';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { ItemPlace, useFieldPath } from '@renderer/fields/field-place';
import { useLandedNote } from '@renderer/fields/landed-note';
import { clauseLines, clauseProgress, withClause } from './clause-answers';
import { ClauseRow } from './clause-row';
import styles from './agreement.module.css';

const { clauses: field } = agreementsField.fields;

interface ClauseChecklistProps {
  readonly clauses: readonly Clause[];
  readonly onChange: (clauses: readonly Clause[]) => void;
}

/** What a contract with a processor has to say, clause by clause, and how far that is. */
export function ClauseChecklist({ clauses, onChange }: ClauseChecklistProps) {
  const id = useId();
  const path = useFieldPath(field);
  const landed = useLandedNote(path);
  return (
    <div role="group" aria-labelledby={id} data-field={path}>
      <div className={styles['head']}>
        <b id={id}>{field.label}</b>
        <Cited citations={field.citations} />
      </div>
      {landed}
      <p role="status" className={styles['progress']}>
        {clauseProgress(clauses)}
      </p>
      <div className={styles['heads']} aria-hidden>
        <span>{field.itemLabel}</span>
        <span>{field.fields.agreed.label}</span>
        <span>{field.fields.place.label}</span>
      </div>
      <ul className={styles['clauses']}>
        {clauseLines(clauses).map(({ asked, answer }) => (
          <ItemPlace key={asked.id} field={field} id={asked.id}>
            <ClauseRow asked={asked} answer={answer} onChange={(next) => onChange(withClause(clauses, next))} />
          </ItemPlace>
        ))}
      </ul>
    </div>
  );
}
