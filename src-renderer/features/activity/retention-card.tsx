import { rowSource, type RetentionRow } from '@shared/law/retention/row';
import { handlingFields, type Handling } from '@shared/record/activity/subjects-and-data';
import { useState } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import type { Edit } from './placed-field';
import styles from './retention.module.css';
import { isTaken, replacedBy, rowTerm, sameKeys, takenTerm, type TakenTerm } from './retention-text';

interface RetentionCardProps<Body extends Handling> {
  readonly row: RetentionRow | undefined;
  readonly body: Body;
  readonly edit: Edit<Body>;
  readonly context: string;
  /** in a line: nothing but what is not in its fields yet */
  readonly compact: boolean;
}

/** What the chosen row says, and its term to take over; what that replaces is said before, and can be undone. */
export function RetentionCard<Body extends Handling>({ row, body, edit, context, compact }: RetentionCardProps<Body>) {
  const [before, setBefore] = useState<TakenTerm>();
  const afterCommit = useAfterCommit();
  if (row === undefined) return null;
  const taken = takenTerm(row);
  const replaced = replacedBy(taken, body).map((key) => `‘${handlingFields[key].label}’`);
  // the button that was pressed gives way to the other one
  const focusNext = (box: Element | null) => afterCommit(() => box?.querySelector('button')?.focus());
  const take = (box: Element | null) => {
    setBefore(sameKeys(taken, body));
    edit((now) => ({ ...now, ...taken }));
    focusNext(box);
  };
  const undo = (box: Element | null) => {
    edit((now) => ({ ...now, ...before }));
    setBefore(undefined);
    focusNext(box);
  };
  const boxOf = (button: Element) => button.closest('[data-card]');
  const done = isTaken(row, body);
  const takenNow = done && before !== undefined;
  if (compact && done && !takenNow) return null;
  return (
    <div className={compact ? styles['line'] : styles['card']} data-card>
      <p>
        <b>{rowTerm(row)}</b>
        {compact ? <span className={styles['small']}> · {rowSource(row)}</span> : row.second !== undefined && ` · ${row.second.when}: ${rowTerm(row.second)}`}
      </p>
      {!compact && <RowSource row={row} />}
      {takenNow ? (
        <p className={styles['line']} role="status">
          De termijn is ingevuld.
          <Button look="quiet" onClick={(event) => undo(boxOf(event.currentTarget))}>
            Ongedaan maken
          </Button>
        </p>
      ) : (
        !done && (
          <p className={styles['line']}>
            <Button look={compact ? 'quiet' : 'plain'} onClick={(event) => take(boxOf(event.currentTarget))}>
              Termijn overnemen<VisuallyHidden> bij {context}</VisuallyHidden>
            </Button>
            {replaced.length > 0 && <span className={styles['small']}>Vervangt wat er staat bij {replaced.join(', ')}.</span>}
          </p>
        )
      )}
    </div>
  );
}

/** Who says so, and what to know before relying on it. */
function RowSource({ row }: { readonly row: RetentionRow }) {
  return (
    <>
      <p className={styles['small']}>
        {row.source}. {row.note}
      </p>
      <p className={styles['small']}>
        <Cited citations={row.citations} decides />
        {!row.verified && <> · Deze termijn is niet nagelezen: zoek hem na voordat u erop vertrouwt.</>}
      </p>
    </>
  );
}
