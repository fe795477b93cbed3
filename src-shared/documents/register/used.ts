import { activityKind, type Activity } from '../../record/activity/activity';
import type { Measure } from '../../record/measure';
import { organisationKind, type Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import { systemKind, type System } from '../../record/system';
import { referencesIn } from '../../record/walk';
import type { References, Sealed } from '../references';

/** The records that the printed ones point at, and no others. */
export interface Used {
  readonly party: readonly Sealed<Party>[];
  readonly system: readonly Sealed<System>[];
  readonly measure: readonly Sealed<Measure>[];
}

/** What the organisation and its activities point at; suppliers of their systems too. */
export function usedRecords(organisation: Organisation, activities: readonly Activity[], { party, system, measure }: References): Used {
  const ids = new Set([
    ...referencesIn(organisationKind.fields, organisation),
    ...activities.flatMap((activity) => referencesIn(activityKind.fields, activity)),
  ]);
  const held = <Body>(records: ReadonlyMap<string, Sealed<Body>>, also: ReadonlySet<string> = ids) => [...records.values()].filter(({ id }) => also.has(id));
  const systems = held(system);
  const suppliers = systems.flatMap(({ body }) => referencesIn(systemKind.fields, body));
  return { party: held(party, new Set([...ids, ...suppliers])), system: systems, measure: held(measure) };
}
