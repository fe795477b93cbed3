import type { Handling } from '@shared/record/activity/subjects-and-data';
import { isSameStart, readWrittenTerm } from '@shared/record/activity/written-term';
import { isUnread } from '@shared/record/value-problem';
import { showDuration } from '@shared/values/duration';
import { useCallback, useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { Button } from '@renderer/ui/button';
import styles from './retention.module.css';
import type { Edit } from './placed-field';

type Pair = Pick<Handling, 'term' | 'startEvent'>;

/** What becomes of a term in whose box the beginning stands too; undefined where that is not so, or the box beside it says something else. */
function takenApart({ term, startEvent }: Pair): Pair | undefined {
  const apart = isUnread('duration', term) ? readWrittenTerm(term) : undefined;
  if (apart === undefined) return undefined;
  if (startEvent.trim() === '') return apart;
  return apart.startEvent === '' || isSameStart(apart.startEvent, startEvent) ? { term: apart.term, startEvent } : undefined;
}

interface TakenApart {
  /** of the box of the term */
  readonly input: Ref<HTMLInputElement>;
  /** when that box is left */
  readonly leave: () => void;
  /** what is said of it */
  readonly note: ReactNode;
}

/**
 * Puts '7 jaar na uitdiensttreding' in the two boxes that it belongs in when the first is left, says so, and puts it back for who wants.
 */
export function useTakenApart<Body extends Handling>(body: Body, edit: Edit<Body>): TakenApart {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(body);
  useEffect(() => {
    latest.current = body;
  });
  const [taken, setTaken] = useState<{ readonly before: Pair; readonly after: Pair }>();
  // what was put back stays as it was typed
  const wanted = useRef<string>(undefined);
  const leave = useCallback(() => {
    const { term, startEvent } = latest.current;
    const after = term === wanted.current ? undefined : takenApart({ term, startEvent });
    if (after === undefined) return;
    setTaken({ before: { term, startEvent }, after });
    edit((now) => ({ ...now, ...after }));
  }, [edit]);
  if (taken === undefined || body.term !== taken.after.term || body.startEvent !== taken.after.startEvent) return { input, leave, note: null };
  const { before, after } = taken;
  const undo = () => {
    wanted.current = before.term;
    setTaken(undefined);
    edit((now) => ({ ...now, ...before }));
    // the button goes
    input.current?.focus();
  };
  return {
    input,
    leave,
    note: (
      <p className={styles['line']} role="status">
        <span>
          Gelezen als {showDuration(after.term)}
          {after.startEvent !== '' && <>, begint bij ‘{after.startEvent}’</>}.
        </span>
        <Button look="quiet" onClick={undo}>
          Ongedaan maken
        </Button>
      </p>
    ),
  };
}
