import { representationLimits, representations, type Actor } from '@shared/law/representation';
import { holdsOn } from '@shared/law/validity';
import { Cited } from '@renderer/fields/cited';
import { Disclosure } from '@renderer/ui/disclosure';
import styles from './representation-help.module.css';

const actors: Readonly<Record<Actor, string>> = {
  person: 'Betrokkene zelf',
  representative: 'Vertegenwoordiger',
  either: 'Betrokkene of vertegenwoordiger',
};

const columns = { consent: 'Geeft toestemming', withdrawal: 'Trekt die in', rights: 'Oefent rechten uit' } as const;
const keys = ['consent', 'withdrawal', 'rights'] as const;

/** Who decides for whom on this day, and for what that does not hold. */
export function RepresentationHelp({ today }: { readonly today: string }) {
  const rows = representations.filter((each) => holdsOn(each, today));
  if (rows.length === 0) return null;
  const [{ citations } = { citations: [] }] = rows;
  // The roles by name: in a narrow window the cells stand below each other, and would be no table any more.
  return (
    <Disclosure title="Wie voor wie beslist">
      <table role="table" className={styles['table']} aria-label="Wie voor wie beslist">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">Betrokkene</th>
            {keys.map((key) => (
              <th role="columnheader" scope="col" key={key}>
                {columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr role="row" key={row.id}>
              <th role="rowheader" scope="row">
                {row.label}
                {row.note !== '' && <span className={styles['note']}>{row.note}</span>}
              </th>
              {keys.map((key) => (
                <td role="cell" key={key} data-column={columns[key]}>
                  {actors[row[key]]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>
        {representationLimits.join(' ')} <Cited citations={citations} />
      </p>
    </Disclosure>
  );
}
