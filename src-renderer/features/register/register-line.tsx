import { memo } from 'react';
import { ActivityName } from './activity-name';
import { cells } from './cells';
import type { ColumnName } from './columns';
import type { LineProps } from './line-props';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';

/** One activity, its name first; drawn again only when something in it changed. */
export const RegisterLine = memo(function RegisterLine({ org, row, columns, place, measure }: LineProps<RegisterRow, ColumnName>) {
  return (
    <tr ref={measure} data-row={row.id} data-index={place} aria-rowindex={place === undefined ? undefined : place + 2}>
      {columns.map((column) =>
        column === 'name' ? (
          <th scope="row" className={styles['name']} key={column}>
            <ActivityName org={org} row={row} tagged={!columns.includes('status')} />
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
