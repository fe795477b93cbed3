import { Suspense, type ReactNode } from 'react';
import styles from './shell.module.css';

/** A page without the menu beside it: before an organisation is open. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles['alone']}>
      <Suspense>{children}</Suspense>
    </main>
  );
}
