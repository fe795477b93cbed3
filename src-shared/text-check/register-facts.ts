import type { LawfulBasisLetter } from '../law/lawful-bases';
import type { Activity } from '../record/activity/activity';
import type { Audience } from '../record/audiences';
import { named, nameless } from '../record/nameless';
import type { Organisation } from '../record/organisation';
import type { Party } from '../record/party';
import type { RegisterPlace } from './finding';

/** A record with its id, as it was sealed. */
interface WithId<Body> {
  readonly id: string;
  readonly body: Body;
}

/** The register that a text is held against. */
export interface Register {
  readonly organisation: Organisation;
  readonly activities: readonly WithId<Activity>[];
  readonly parties: readonly WithId<Party>[];
}

/** What of the register a text has to agree with. */
export interface RegisterFacts {
  readonly organisation: Organisation;
  /** those that a text of ours tells of: we decide on them, and they go on */
  readonly activities: readonly WithId<Activity>[];
  readonly parties: ReadonlyMap<string, Party>;
  /** whom the text is for, where the activities are about them; none where that cannot be told */
  readonly readers: readonly Audience[];
}

/** What a processor does is told by who gives the orders; what has ended by nobody. */
export function factsOf({ organisation, activities, parties }: Register): RegisterFacts {
  return {
    organisation,
    activities: activities.filter(({ body }) => body.status !== 'ended' && body.role !== 'processor'),
    parties: new Map(parties.map(({ id, body }) => [id, body])),
    readers: [],
  };
}

export const organisationPlace: RegisterPlace = { kind: 'organisation', name: 'Organisatie' };

export function activityPlace({ id, body }: WithId<Activity>, field: keyof Activity): RegisterPlace {
  return { kind: 'activity', id, name: named(body.name, nameless.activity), field };
}

/** The activities of which something holds, as places of one field. */
export function placesWhere({ activities }: RegisterFacts, field: keyof Activity, holds: (activity: Activity) => boolean): readonly RegisterPlace[] {
  return activities.filter(({ body }) => holds(body)).map((activity) => activityPlace(activity, field));
}

export function hasBasis(...letters: readonly LawfulBasisLetter[]): (activity: Activity) => boolean {
  return ({ purposes }) => purposes.some(({ basis }) => basis !== null && letters.includes(basis));
}

/** Special data are used by explicit consent: art. 9(2)(a) AVG. */
export function byExplicitConsent({ dataCategories }: Activity): boolean {
  return dataCategories.some(({ exception }) => exception === 'explicitConsent');
}

/** At least one purpose has a basis: without any, nothing can be said of what is lacking. */
export function knowsBases({ activities }: RegisterFacts): boolean {
  return activities.some(({ body }) => body.purposes.some(({ basis }) => basis !== null));
}
