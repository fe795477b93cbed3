import type { RetentionRow } from '@shared/law/retention/row';
import { handlingFields, type Handling } from '@shared/record/activity/subjects-and-data';
import { useState } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import type { Edit } from './placed-field';
import styles from './retention.module.css';
import { isTaken, replacedBy, rowTerm, takenTerm, type TakenTerm } from './retention-text';

interface RetentionCardProps<Body extends Handling> {
  readonly row: RetentionRow | undefined;
  readonly body: Body;
  readonly edit: Edit<Body>;
  readonly context: string;
}

/** What the chosen row says, and its term to take over; what that replaces is said before, and can be undone. */
export function RetentionCard<Body extends Handling>({ row, body, edit, context }: RetentionCardProps<Body>) {
  const [before, setBefore] = useState<TakenTerm>();
  const afterCommit = useAfterCommit();
  if (row === undefined) return null;
  const taken = takenTerm(row);
  const replaced = replacedBy(taken, body).map((key) => `‘${handlingFields[key].label}’`);
  const card = `retention-${row.id}`;
  // the button that was pressed gives way to the other one
  const focusNext = (box: Element | null) => afterCommit(() => box?.querySelector('button')?.focus());
  const take = (box: Element | null) => {
    const { term, startEvent, termKind, termSource, termReason } = body;
    setBefore({ term, startEvent, termKind, termSource, termReason });
    edit((now) => ({ ...now, ...taken }));
    focusNext(box);
  };
  const undo = (box: Element | null) => {
    edit((now) => ({ ...now, ...before }));
    setBefore(undefined);
    focusNext(box);
  };
  const boxOf = (button: Element) => button.closest(`[data-card="${card}"]`);
  return (
    <div className={styles['card']} data-card={card}>
      <p>
        <b>{rowTerm(row)}</b>
        {row.second !== undefined && ` · ${row.second.when}: ${rowTerm(row.second)}`}
      </p>
      <p className={styles['small']}>
        {row.source}. {row.note} <Cited citations={row.citations} />
        {!row.verified && ' De termijn zelf is niet nagelezen; zoek hem na voordat u erop vertrouwt.'}
      </p>
      {before !== undefined && isTaken(taken, body) ? (
        <p className={styles['line']} role="status">
          De termijn is ingevuld.
          <Button look="quiet" onClick={(event) => undo(boxOf(event.currentTarget))}>
            Ongedaan maken
          </Button>
        </p>
      ) : (
        !isTaken(taken, body) && (
          <p className={styles['line']}>
            <Button onClick={(event) => take(boxOf(event.currentTarget))}>
              Termijn overnemen<VisuallyHidden> bij {context}</VisuallyHidden>
            </Button>
            {replaced.length > 0 && <span className={styles['small']}>Vervangt wat er staat bij {replaced.join(', ')}.</span>}
          </p>
        )
      )}
    </div>
  );
}
