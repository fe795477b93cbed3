import type { ListField } from '@shared/record/field';
import { useId, type ReactNode } from 'react';
import { Cited } from '@renderer/fields/cited';
import styles from './part.module.css';

interface PartGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields of a tab that belong together, under a quiet heading. */
export function PartGroup({ title, children }: PartGroupProps) {
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A test of several steps, set in from what asked for it. */
export function Inset({ title, children }: PartGroupProps) {
  const id = useId();
  return (
    <div className={styles['inset']} role="group" aria-labelledby={id}>
      <b id={id}>{title}</b>
      {children}
    </div>
  );
}

/** Short fields on one line where there is room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={styles['beside']}>{children}</div>;
}

interface ListGroupProps {
  readonly field: Pick<ListField, 'label' | 'help' | 'citations'>;
  /** the heading above says what it is: no second one */
  readonly headed?: boolean;
  readonly children: ReactNode;
}

/** A list of items with what it is called, which articles ask for it and what helps. */
export function ListGroup({ field, headed = false, children }: ListGroupProps) {
  const id = useId();
  return (
    <div className={styles['list']} role="group" aria-label={headed ? field.label : undefined} aria-labelledby={headed ? undefined : id}>
      {!headed && (
        <div className={styles['head']}>
          <b id={id}>{field.label}</b>
          <Cited citations={field.citations} />
        </div>
      )}
      {field.help !== '' && <p>{field.help}</p>}
      {children}
    </div>
  );
}
