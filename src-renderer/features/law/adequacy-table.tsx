import { adequacyDecisions, adequacyLimitTexts, type AdequacyDecision } from '@shared/law/adequacy';
import { holdsOn } from '@shared/law/validity';
import { showCountry } from '@shared/values/country';
import { Cited } from '@renderer/fields/cited';
import { LawTable, Quiet } from './law-table';
import { validText } from './valid-text';

/** Where data may go without safeguards of one's own on this day, to whom there, and until when. */
export function AdequacyTable({ today }: { readonly today: string }) {
  return (
    <>
      <p>Naar deze landen en organisaties buiten de Europese Economische Ruimte mogen gegevens zonder extra waarborgen, binnen de grens die erbij staat.</p>
      <LawTable label="Landen en organisaties met een adequaatheidsbesluit" columns={['Land of organisatie', 'Geldig', 'Besluit']}>
        {alike(adequacyDecisions.filter((decision) => holdsOn(decision, today))).map((decisions) => (
          <DecisionRow key={decisions[0].place} decisions={decisions} />
        ))}
      </LawTable>
    </>
  );
}

type Alike = readonly [AdequacyDecision, ...AdequacyDecision[]];

/** Decisions of which the same is to be said, together: the older ones would fill a screen. */
function alike(decisions: readonly AdequacyDecision[]): readonly Alike[] {
  const groups = new Map<string, [AdequacyDecision, ...AdequacyDecision[]]>();
  for (const decision of decisions) {
    const { place: _, ...rest } = decision;
    const same = JSON.stringify(rest);
    const group = groups.get(same);
    if (group === undefined) groups.set(same, [decision]);
    else group.push(decision);
  }
  return [...groups.values()];
}

function DecisionRow({ decisions }: { readonly decisions: Alike }) {
  const [first] = decisions;
  return (
    <tr>
      <th scope="row">
        <b>{decisions.map(({ place }) => showCountry(place)).join(', ')}</b>
        {first.limit !== undefined && <Quiet>{adequacyLimitTexts[first.limit]}</Quiet>}
        {first.note !== '' && <Quiet>{first.note}</Quiet>}
      </th>
      <td>{validText(first)}</td>
      <td>
        {first.decision}
        <Quiet>
          <Cited citations={first.citations} decides />
        </Quiet>
      </td>
    </tr>
  );
}
