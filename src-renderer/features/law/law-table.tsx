import type { ReactNode } from 'react';
import styles from './law.module.css';

interface LawTableProps {
  readonly label: string;
  /** of three columns, the first with the name of a row */
  readonly columns: readonly [string, string, string];
  readonly children: ReactNode;
}

/** A table of this page; the columns of all of them stand under each other. */
export function LawTable({ label, columns, children }: LawTableProps) {
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A line of less weight, under what it belongs to. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={styles['quiet']}>{children}</span>;
}
