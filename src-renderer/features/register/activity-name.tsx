import type { RegisterRow } from './register-row';
import styles from './register.module.css';

interface ActivityNameProps {
  readonly org: string;
  readonly row: RegisterRow;
  /** says its status, where no column does */
  readonly tagged: boolean;
}

/** The name of an activity as the way to it, with what has to be said beside it. */
export function ActivityName({ org, row, tagged }: ActivityNameProps) {
  return (
    <>
      {/* A plain link: the router's own builds its address anew for each of many lines. */}
      <a href={`#/o/${org}/register/${row.id}`} dir="auto">
        {row.name}
      </a>
      {row.twin > 0 && <span className={styles['hint']}> ({row.twin})</span>}
      {row.tag !== '' && tagged && <span className={styles['tag']}>{row.tag}</span>}
      {row.versions > 1 && <span className={styles['hint']}> twee versies</span>}
    </>
  );
}
