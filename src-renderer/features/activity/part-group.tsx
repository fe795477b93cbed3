import type { ListField } from '@shared/record/field';
import { useId, type ReactNode } from 'react';
import { citationsText } from '@renderer/fields/citations';
import styles from './part.module.css';

interface PartGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields of a tab that belong together, under a quiet heading. */
export function PartGroup({ title, children }: PartGroupProps) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Short fields on one line where there is room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={styles['beside']}>{children}</div>;
}

interface ListGroupProps {
  readonly field: Pick<ListField, 'label' | 'help' | 'citations'>;
  readonly children: ReactNode;
}

/** A list of items with what it is called, which articles ask for it and what helps. */
export function ListGroup({ field, children }: ListGroupProps) {
  const id = useId();
  const citation = citationsText(field.citations);
  return (
    <section className={styles['list']} aria-labelledby={id}>
      <h3>
        <span id={id}>{field.label}</span>
        {citation !== '' && <span className={styles['citation']}>{citation}</span>}
      </h3>
      {field.help !== '' && <p>{field.help}</p>}
      {children}
    </section>
  );
}
