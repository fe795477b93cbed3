import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './register.module.css';

interface SortHeaderProps {
  readonly id: string;
  readonly header: string;
  /** what it stands for, where it is short */
  readonly title: string | undefined;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

/** The head of a column: pressing it sorts by it, pressing it again turns the order around. */
export function SortHeader({ id, header, title, sorted, onSort }: SortHeaderProps) {
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={styles[id]}>
      <button type="button" onClick={onSort} title={title}>
        {header}
        <Arrow size={16} stroke={1.75} aria-hidden className={sorted === undefined ? styles['unsorted'] : undefined} />
      </button>
    </th>
  );
}
