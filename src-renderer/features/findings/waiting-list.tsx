import { waitingRules } from '@shared/rules/waiting';
import { Cited } from '@renderer/fields/cited';
import styles from './findings.module.css';

/** Silence about these is no good sign: what they read is not in the register yet. */
export function WaitingList() {
  return (
    <details className={styles['answered']}>
      <summary>Wat nog niet wordt nagegaan: {waitingRules.length}</summary>
      <ul className={styles['lines']} aria-label="Wat nog niet wordt nagegaan">
        {waitingRules.map(({ id, title, citations, waitsFor }) => (
          <li key={id} className={styles['line']}>
            <div className={styles['what']}>
              {title}. Wacht op {waitsFor}.
              <Cited citations={citations} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
