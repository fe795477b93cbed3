import type { Finding } from '@shared/rules/finding';
import styles from './findings.module.css';

/** What a finding is about, and what is the matter: two in one record may say the same of something else. */
export function FindingText({ finding: { where, text } }: { readonly finding: Pick<Finding, 'where' | 'text'> }) {
  return (
    <>
      {where !== '' && (
        <>
          <span className={styles['where']} dir="auto">
            {where}
          </span>{' '}
        </>
      )}
      {text}
    </>
  );
}
