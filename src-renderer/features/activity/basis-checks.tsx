import { basisChecks } from '@shared/law/basis-checks';
import type { LawfulBasisLetter } from '@shared/law/lawful-bases';
import { Notes } from './noted';
import styles from './noted.module.css';

/** What has to be so before the chosen basis carries the purpose. */
export function BasisChecks({ basis }: { readonly basis: LawfulBasisLetter }) {
  const title = 'Waar u op let bij deze grondslag';
  const checks = basisChecks.filter(({ letter }) => letter === basis);
  return (
    <div className={styles['aside']}>
      <b>{title}</b>
      <Notes label={title} notes={checks.map(({ id, label, help, citations }) => ({ key: id, label, text: help, citations }))} />
    </div>
  );
}
