import { Suspense, useLayoutEffect, type ReactNode } from 'react';
import { endFrame } from './frame';
import { SavingAlert } from './saving-alert';
import styles from './shell.module.css';

/** A page before an organisation is open. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <AloneMain>
      <SavingAlert />
      <Suspense>{children}</Suspense>
    </AloneMain>
  );
}

/** A page without the menu beside it, in place of the frame; also where no store is open. */
export function AloneMain({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(endFrame, []);
  return <main className={styles['alone']}>{children}</main>;
}
