import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './register.module.css';

interface SortHeaderProps {
  readonly id: string;
  readonly header: string;
  readonly short: string | undefined;
  /** what it stands for, where it is short */
  readonly title: string | undefined;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

/** The head of a column: pressing it sorts by it, pressing it again turns the order around. */
export function SortHeader({ id, header, short, title, sorted, onSort }: SortHeaderProps) {
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={styles[id]}>
      <button type="button" onClick={onSort} aria-label={header} title={title ?? (short === undefined ? undefined : header)}>
        <span className={styles['head']}>
          <span className={short === undefined ? undefined : styles['whole']}>{header}</span>
          <span className={styles['short']} data-short={short} />
          <Arrow size={14} stroke={2} aria-hidden className={sorted === undefined ? styles['unsorted'] : undefined} />
        </span>
      </button>
    </th>
  );
}
