import type { Answered, Finding } from '@shared/rules/finding';
import { wordsGone, wordsThen } from '@shared/rules/judged';
import { showDate } from '@shared/values/date';
import styles from './findings.module.css';

interface FormerProps {
  readonly then: Answered;
  /** the finding as it reads now */
  readonly now: Finding;
}

/** The former answer to a finding that came back. */
export function LapsedNote({ then, now }: FormerProps) {
  return (
    <div className={styles['former']}>
      <p>
        Eerder beoordeeld door <bdi>{then.by}</bdi> op {showDate(then.on)}; sindsdien is er iets veranderd. Oordeel toen: <q dir="auto">{then.reason}</q>
      </p>
      <WordsThen then={then} now={now} />
    </div>
  );
}

/** The answer that holds. */
export function AnsweredNote({ then, now }: FormerProps) {
  return (
    <div className={styles['former']}>
      <p>
        Beoordeeld door <bdi>{then.by}</bdi> op {showDate(then.on)}: <q dir="auto">{then.reason}</q>
      </p>
      <WordsThen then={then} now={now} />
    </div>
  );
}

/** What was answered, where it does not read as it does now. */
function WordsThen({ then, now }: FormerProps) {
  const words = wordsThen(then, now).join(': ');
  if (words === '') return null;
  if (then.text === '') return <p>{wordsGone}</p>;
  return (
    <p>
      Toen stond er: <q dir="auto">{words}</q>
    </p>
  );
}
