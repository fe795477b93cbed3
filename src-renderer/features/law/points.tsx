import type { LegalChange } from '@shared/law/state-of-the-law-changes';
import type { LegalDoubt } from '@shared/law/state-of-the-law-doubts';
import styles from './law.module.css';

/** What changed or may change, and what the app does with it now. */
export function Changes({ changes }: { readonly changes: readonly LegalChange[] }) {
  return (
    <div className={styles['points']}>
      {changes.map(({ title, status, effect }) => (
        <article key={title}>
          <h3>{title}</h3>
          <p>{status}</p>
          <p className={styles['effect']}>{effect}</p>
        </article>
      ))}
    </div>
  );
}

/** Where the app may be wrong. */
export function Doubts({ doubts }: { readonly doubts: readonly LegalDoubt[] }) {
  return (
    <div className={styles['points']}>
      {doubts.map(({ title, text }) => (
        <article key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </article>
      ))}
    </div>
  );
}
