import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './marked.module.css';

/** A control with the mark that says that there is a list to choose from. */
export function Marked({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['marked']}>
      {children}
      <IconChevronDown className={styles['mark']} size={16} stroke={1.75} aria-hidden />
    </div>
  );
}
