import type { NamedQuestion, Outcome } from '@shared/screening/outcome';
import { statusLabels } from '@shared/screening/status';
import { counted } from '@renderer/ui/counted';
import styles from './outcome.module.css';

interface OutcomeStatusProps {
  readonly outcome: Outcome;
  /** not the outcome that counts now, but one of before */
  readonly past?: boolean;
}

/** The outcome itself; changes of the one that counts are read out when there is a pause. */
export function OutcomeStatus({ outcome, past = false }: OutcomeStatusProps) {
  return (
    <div className={styles['status']}>
      <span className={styles['caption']} aria-hidden={!past}>
        Uitkomst
      </span>
      <p {...(past ? {} : { role: 'status', 'aria-label': 'Uitkomst' })} className={styles['label']}>
        {outcome.label}
      </p>
    </div>
  );
}

interface OutcomeReasonsProps {
  readonly outcome: Outcome;
  /** takes a person to a question; without it questions are only named */
  readonly onQuestion?: (id: string) => void;
}

/** Why the outcome is what it is, where that stands, and which answers could still change it. */
export function OutcomeReasons({ outcome, onQuestion }: OutcomeReasonsProps) {
  const { explanation, citations, reasons, deciding, atLeast, atMost, status } = outcome;
  return (
    <div className={styles['why']}>
      <p>{explanation}</p>
      {status === 'undetermined' && (
        <p>
          Worden alle open antwoorden nee, dan is de uitkomst ‘{statusLabels[atLeast]}’. Worden ze ja, dan is het ‘{statusLabels[atMost]}’.
        </p>
      )}
      {reasons.length > 0 && (
        <>
          <b>Wat ja is</b>
          <ul className={styles['list']} aria-label="Wat ja is">
            {reasons.map(({ id, name, citation, reason }) => (
              <li key={id}>
                {name} <span className={styles['muted']}>{citation}</span>
                {reason.trim() !== '' && (
                  <p className={styles['reason']} dir="auto">
                    {beginOf(reason)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['muted']}>Bron: {citations.join('; ')}.</p>
      {deciding.length > 0 && <Deciding questions={deciding} onQuestion={onQuestion} />}
    </div>
  );
}

/** A page of text stands beside its question; here its beginning is enough. */
function beginOf(reason: string): string {
  return reason.length > 400 ? `${reason.slice(0, 400)}…` : reason;
}

interface DecidingProps {
  readonly questions: readonly NamedQuestion[];
  readonly onQuestion: ((id: string) => void) | undefined;
}

function Deciding({ questions, onQuestion }: DecidingProps) {
  return (
    <details className={styles['deciding']}>
      <summary>{counted(questions.length, 'open antwoord kan', 'open antwoorden kunnen')} de uitkomst veranderen</summary>
      <ul className={styles['list']}>
        {questions.map(({ id, name, citation }) => (
          <li key={id}>
            {onQuestion === undefined ? (
              name
            ) : (
              <button type="button" className={styles['jump']} onClick={() => onQuestion(id)}>
                {name}
              </button>
            )}{' '}
            <span className={styles['muted']}>{citation}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
