import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** An empty place: says what belongs there and offers the first step. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className={styles['empty']}>{children}</div>;
}
