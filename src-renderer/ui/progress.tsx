import styles from './progress.module.css';

interface ProgressProps {
  /** what is being done, e.g. 'Register als PDF maken' */
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
}

/** Something that takes a while; without numbers it only says that it goes on. */
export function Progress({ label, done, total }: ProgressProps) {
  const measured = done !== undefined && total !== undefined && total > 0;
  return (
    <label className={styles['stack']}>
      <span>{measured ? `${label}: ${done.toLocaleString('nl-NL')} van ${total.toLocaleString('nl-NL')}` : `${label}…`}</span>
      <progress className={styles['progress']} {...(measured ? { value: done, max: total } : {})} />
    </label>
  );
}
