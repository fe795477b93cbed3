import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import type { DpiaRow } from './dpia-rows';
import styles from './dpia.module.css';

/** All activities with their screenings; each line is one link, to the screening. */
export const DpiaTable = memo(function DpiaTable({ org, rows }: { readonly org: string; readonly rows: readonly DpiaRow[] }) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label="Screenings">
        <thead>
          <tr>
            <th scope="col">Verwerking</th>
            <th scope="col">Screening</th>
            <th scope="col">Uitkomst</th>
            <th scope="col">Besluit</th>
            <th scope="col">Vastgesteld</th>
            <th scope="col">Opnieuw bekijken</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">
                <a href={`#/o/${org}/register/${row.id}?deel=dpia`} dir="auto">
                  {row.name}
                </a>
              </th>
              <td className={styles['muted']}>
                {row.stateText}
                {row.changed && <Mark>daarna gewijzigd</Mark>}
              </td>
              <td>{row.outcome}</td>
              <td>{row.decision}</td>
              <td className={styles['date']}>{row.date}</td>
              <td className={styles['date']} dir="auto">
                {row.review}
                {row.reviewPassed && <Mark>datum voorbij</Mark>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Mark({ children }: { readonly children: string }) {
  return (
    <span className={styles['mark']}>
      <IconAlertTriangle size={16} aria-hidden />
      {children}
    </span>
  );
}
