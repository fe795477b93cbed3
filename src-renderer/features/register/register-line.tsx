import { lawfulBasis } from '@shared/law/lawful-bases';
import { memo, type Ref } from 'react';
import { shortDayText } from '@renderer/ui/dates';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';

interface RegisterLineProps {
  readonly org: string;
  readonly row: RegisterRow;
  /** its place in the whole table, when only a part of it is in the page */
  readonly place?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

/** One activity; drawn again only when something in it changed. */
export const RegisterLine = memo(function RegisterLine({ org, row, place, measure }: RegisterLineProps) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place === undefined ? undefined : place + 2}>
      <th scope="row" className={styles['name']}>
        {/* A plain link: the router's own builds its address anew for each of many lines. */}
        <a href={`#/o/${org}/register/${row.id}`} dir="auto">
          {row.name}
        </a>
        {row.twin > 0 && <span className={styles['hint']}> ({row.twin})</span>}
        {row.versions > 1 && <span className={styles['hint']}> twee versies</span>}
      </th>
      <td className={styles['role']}>{row.role || '–'}</td>
      <td className={styles['purposes']}>{row.purposes}</td>
      <td className={styles['letters']}>
        {row.bases.length === 0
          ? '–'
          : row.bases.map((letter) => (
              <abbr key={letter} title={lawfulBasis(letter).label}>
                {letter}
              </abbr>
            ))}
      </td>
      <td className={styles['openCount']}>{row.open}</td>
      <td className={styles['changedAt']}>{shortDayText(row.changedAt)}</td>
    </tr>
  );
});
