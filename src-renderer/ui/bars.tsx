import { Fragment } from 'react';
import { classNames } from './class-names';
import styles from './bars.module.css';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** what is still to be done: an open bar */
  readonly open?: boolean;
}

/** Numbers with a bar each. The bar only repeats the number, so a screen reader skips it. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <dl className={styles['bars']}>
      {bars.map((bar) => (
        <Fragment key={bar.label}>
          <dt>{bar.label}</dt>
          <dd className={styles['count']}>{bar.count}</dd>
          <dd aria-hidden className={styles['lane']}>
            <div className={classNames(styles['bar'], bar.open === true && styles['open'])} style={{ width: `${(bar.count / most) * 100}%` }} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
