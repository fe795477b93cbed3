import { asAppError, type AppError } from '@shared/app-error';
import type { Finding } from '@shared/rules/finding';
import { useRef, useState, type ReactNode } from 'react';
import { useHouse } from '@renderer/records/house';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import styles from './findings.module.css';
import { JudgeDialog } from './judge-dialog';
import { withdraw } from './judging';

interface Judging {
  readonly judge: (finding: Finding) => void;
  readonly takeBack: (finding: Finding) => void;
  /** stands above the list: what became of it, and the question while it is asked */
  readonly note: ReactNode;
}

/** Answering findings and taking answers back. The line that was pressed goes away: what became of it is said, with the focus. */
export function useJudging(org: string): Judging {
  const { store } = useHouse();
  const [asked, setAsked] = useState<Finding>();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<AppError>();
  const note = useRef<HTMLParagraphElement>(null);
  const afterCommit = useAfterCommit();
  const say = (text: string) => {
    setAsked(undefined);
    setError(undefined);
    setSaid(text);
    afterCommit(() => note.current?.focus());
  };
  const takeBack = (finding: Finding) => {
    withdraw(store, org, finding).then(
      () => say('Het oordeel is ingetrokken. De bevinding staat weer open.'),
      (thrown: unknown) => setError(asAppError(thrown, 'store-failed')),
    );
  };
  return {
    judge: setAsked,
    takeBack,
    note: (
      <>
        <p role="status" tabIndex={-1} ref={note} className={styles['said']}>
          {said}
        </p>
        {error !== undefined && <ErrorNotice error={error} />}
        {asked !== undefined && <JudgeDialog org={org} finding={asked} onClose={() => setAsked(undefined)} onJudged={() => say('Uw oordeel is bewaard. De bevinding staat nu bij Beoordeeld.')} />}
      </>
    ),
  };
}
