import type { ReactNode } from 'react';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './register.module.css';

interface FittingProps {
  readonly all: string;
  /** what stands there where there is no room for all */
  readonly some?: string | undefined;
  /** what stands there where there is the least */
  readonly few: string;
  /** as it looks where there is room, if not plain */
  readonly children?: ReactNode;
  /** beside what is seen, if that is not all */
  readonly title?: string | undefined;
}

/** Words for a narrow column; who does not see them hears all, and so does who points at them. */
export function Fitting({ all, few, some = few, children = all, title = all }: FittingProps) {
  if (few === all) return children;
  return (
    <span title={title}>
      <span className={styles['all']}>{children}</span>
      <span className={styles['less']}>
        <span aria-hidden className={styles['some']}>
          {some}
        </span>
        <span aria-hidden className={styles['few']}>
          {few}
        </span>
        <VisuallyHidden>{all}</VisuallyHidden>
      </span>
    </span>
  );
}
