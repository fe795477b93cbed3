import { useLayoutEffect, type ReactNode } from 'react';
import { endFrame } from './frame';
import styles from './shell.module.css';

/** A page without the menu beside it, in place of the frame. */
export function AloneMain({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(endFrame, []);
  return <main className={styles['alone']}>{children}</main>;
}
