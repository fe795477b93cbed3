import { memo, type ReactNode } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { ActivityName } from './activity-name';
import type { ClientColumn } from './client-facts';
import type { ClientRow } from './client-row';
import clients from './clients.module.css';
import { FoundCell } from './found-cell';
import type { LineProps } from './line-props';
import styles from './register.module.css';

/** What stands in a cell without a value. */
const nothing = '–';

const cells: Readonly<Record<Exclude<ClientColumn, 'client' | 'activity'>, (row: ClientRow) => ReactNode>> = {
  contact: ({ contact }) => (contact === null ? nothing : contact ? 'ingevuld' : <span className={clients['lacking']}>ontbreekt</span>),
  processing: ({ processing }) => processing || nothing,
  countries: ({ countries }) => countries || nothing,
  security: ({ security }) => security || nothing,
  open: ({ open }) => open || nothing,
  findings: ({ activity }) => <FoundCell activity={activity.id} />,
};

/** What we do for one controller, its name first; drawn again only when something in it changed. */
export const ClientLine = memo(function ClientLine({ org, row, columns, place, measure }: LineProps<ClientRow, ClientColumn>) {
  return (
    <tr ref={measure} data-row={row.id} data-index={place} aria-rowindex={place === undefined ? undefined : place + 2}>
      {columns.map((column) =>
        column === 'client' ? (
          <th scope="row" className={clients['client']} key={column} dir="auto">
            {row.client === '' ? <span className={clients['lacking']}>Nog geen opdrachtgever</span> : row.client}
          </th>
        ) : column === 'activity' ? (
          <td className={clients['activity']} key={column}>
            <ActivityName org={org} row={row.activity} tagged />
          </td>
        ) : (
          <td className={classNames(clients[column], styles[column])} key={column} dir="auto">
            {cells[column](row)}
          </td>
        ),
      )}
    </tr>
  );
});
