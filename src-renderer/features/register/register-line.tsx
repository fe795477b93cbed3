import { memo, type Ref } from 'react';
import { cells } from './cells';
import type { ColumnName } from './columns';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';

interface RegisterLineProps {
  readonly org: string;
  readonly row: RegisterRow;
  /** the name is always the first; the same array on every render */
  readonly columns: readonly ColumnName[];
  /** its place in the whole table, when only a part of it is in the page */
  readonly place?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

/** One activity; drawn again only when something in it changed. */
export const RegisterLine = memo(function RegisterLine({ org, row, columns, place, measure }: RegisterLineProps) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place === undefined ? undefined : place + 2}>
      {columns.map((column) =>
        column === 'name' ? (
          <th scope="row" className={styles['name']} key={column}>
            {/* A plain link: the router's own builds its address anew for each of many lines. */}
            <a href={`#/o/${org}/register/${row.id}`} dir="auto">
              {row.name}
            </a>
            {row.twin > 0 && <span className={styles['hint']}> ({row.twin})</span>}
            {row.tag !== '' && !columns.includes('status') && <span className={styles['tag']}>{row.tag}</span>}
            {row.versions > 1 && <span className={styles['hint']}> twee versies</span>}
          </th>
        ) : (
          <td className={styles[column]} key={column}>
            {cells[column](row)}
          </td>
        ),
      )}
    </tr>
  );
});
