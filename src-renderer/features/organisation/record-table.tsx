import type { BasicSummary } from '@shared/record/kind';
import type { ReactNode } from 'react';
import { counted } from '@renderer/ui/counted';
import styles from './record-list.module.css';
import type { RecordLine } from './record-lines';

/** A column between the name and how often a record is used. */
export interface DetailColumn<Summary> {
  readonly header: string;
  readonly cell: (summary: Summary) => ReactNode;
}

interface RecordTableProps<Summary extends BasicSummary> {
  readonly org: string;
  readonly label: string;
  readonly lines: readonly RecordLine<Summary>[];
  readonly columns: readonly DetailColumn<Summary>[];
  /** in how many activities, by id */
  readonly uses: ReadonlyMap<string, number>;
}

/** Records by name, each with a link to its own page. */
export function RecordTable<Summary extends BasicSummary>({ org, label, lines, columns, uses }: RecordTableProps<Summary>) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            {columns.map(({ header }) => (
              <th scope="col" key={header}>
                {header}
              </th>
            ))}
            <th scope="col">Gebruikt in</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, twin, summary }) => (
            <tr key={id} data-row={id}>
              <th scope="row">
                <a href={`#/o/${org}/organisatie/${id}`} dir="auto">
                  {name}
                </a>
                {twin > 0 && <span className={styles['quiet']}> ({twin})</span>}
              </th>
              {columns.map(({ header, cell }) => (
                <td key={header}>{cell(summary) || '–'}</td>
              ))}
              <td className={styles['quiet']}>{uses.has(id) ? counted(uses.get(id) ?? 0, 'verwerking', 'verwerkingen') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
