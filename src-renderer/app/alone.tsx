import { Suspense, type ReactNode } from 'react';
import { SavingAlert } from './saving-alert';
import styles from './shell.module.css';

/** A page without the menu beside it: before an organisation is open. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles['alone']}>
      <SavingAlert />
      <Suspense>{children}</Suspense>
    </main>
  );
}
