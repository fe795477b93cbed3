import type { ScreeningList } from '@shared/law/screening-list';
import type { GivenAnswer } from '@shared/record/screening-answers';
import { useId, useRef, useState } from 'react';
import { Button } from '@renderer/ui/button';
import { counted } from '@renderer/ui/counted';
import { answerAll, takeBack, unanswered } from './answers';
import styles from './question.module.css';

interface RestIsNoProps {
  readonly list: ScreeningList;
  readonly given: readonly GivenAnswer[];
  readonly onChange: (make: (given: readonly GivenAnswer[]) => GivenAnswer[]) => void;
}

/** Answers what nobody answered yet with 'nee', and takes that back when it was a mistake. */
export function RestIsNo({ list, given, onChange }: RestIsNoProps) {
  const noteId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState<readonly string[]>();
  const rest = unanswered(given, list);
  const answer = () => {
    setDone(rest);
    onChange((all) => answerAll(all, rest, 'no'));
  };
  const undo = () => {
    if (done !== undefined) onChange((all) => takeBack(all, done, 'no'));
    setDone(undefined);
    // the button that was pressed is gone
    button.current?.focus();
  };
  return (
    <div className={styles['rest']}>
      <Button ref={button} onClick={answer} busy={rest.length === 0} aria-describedby={noteId}>
        Alle overige: nee
      </Button>
      <span className={styles['note']} id={noteId} aria-live="polite">
        {note(done?.length, rest.length)}
      </span>
      {done !== undefined && (
        <Button look="quiet" onClick={undo} aria-describedby={noteId}>
          Ongedaan maken
        </Button>
      )}
    </div>
  );
}

function note(done: number | undefined, rest: number): string {
  if (rest > 0) return `${counted(rest, 'vraag is', 'vragen zijn')} nog niet beantwoord.`;
  return done === undefined ? 'Alle vragen hebben een antwoord.' : `${counted(done, 'vraag is', 'vragen zijn')} op nee gezet.`;
}
