import { adequacyDecisions, adequacyLimitTexts } from '@shared/law/adequacy';
import { holdsOn } from '@shared/law/validity';
import { showCountry } from '@shared/values/country';
import { Cited } from '@renderer/fields/cited';
import { LawTable, Quiet } from './law-table';
import { validText } from './valid-text';

/** Where data may go without safeguards of one's own on this day, to whom there, and until when. */
export function AdequacyTable({ today }: { readonly today: string }) {
  return (
    <LawTable label="Landen en organisaties met een adequaatheidsbesluit" columns={['Land of organisatie', 'Besluit', 'Geldig']}>
      {adequacyDecisions
        .filter((decision) => holdsOn(decision, today))
        .map((decision) => (
          <tr key={decision.place}>
            <th scope="row">
              <b>{showCountry(decision.place)}</b>
              {decision.limit !== undefined && <Quiet>{adequacyLimitTexts[decision.limit]}</Quiet>}
              {decision.note !== '' && <Quiet>{decision.note}</Quiet>}
            </th>
            <td>
              {decision.decision} <Cited citations={decision.citations} />
            </td>
            <td>
              <Quiet>{validText(decision)}</Quiet>
            </td>
          </tr>
        ))}
    </LawTable>
  );
}
