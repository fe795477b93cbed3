import { trajectorySteps } from '@shared/law/trajectory';
import { Cited } from '@renderer/fields/cited';
import { LawTable } from './law-table';

/** When which step of a trajectory at illness is due: what a purpose, a source or a term often speaks of. */
export function TrajectoryTable() {
  return (
    <>
      <p>Handig bij doelen, bronnen en termijnen van trajecten voor zieke werknemers. Het verslag is er minstens 13 weken voor het einde van de 104 weken wachttijd. De andere weken komen uit kennis.</p>
      <LawTable label="Stappen bij ziekte" columns={['Stap', 'Wanneer', 'Waar het staat']}>
        {trajectorySteps.map(({ label, when, citations }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{when}</td>
            <td>
              <Cited citations={citations} decides />
            </td>
          </tr>
        ))}
      </LawTable>
    </>
  );
}
