import { activityKind, type Activity } from '../record/activity/activity';
import type { AnyKind } from '../record/kind';
import { measureKind, type Measure } from '../record/measure';
import { organisationKind, type Organisation } from '../record/organisation';
import { partyKind, type Party } from '../record/party';
import { screeningKind, type Screening } from '../record/screening';
import { systemKind, type System } from '../record/system';
import { activities } from './activities';
import { withIds } from './build/with-ids';
import { measures } from './measures';
import { exampleOrganisation } from './organisation';
import { parties } from './parties';
import { fixedScreenings, screenings } from './screenings';
import { systems } from './systems';

export type ExampleRecord = { readonly id: string } & (
  | { readonly kind: 'organisation'; readonly body: Organisation }
  | { readonly kind: 'party'; readonly body: Party }
  | { readonly kind: 'system'; readonly body: System }
  | { readonly kind: 'measure'; readonly body: Measure }
  | { readonly kind: 'activity'; readonly body: Activity }
  | { readonly kind: 'screening'; readonly body: Screening }
);

export interface Example {
  /** id of its organisation */
  readonly org: string;
  readonly records: readonly ExampleRecord[];
  /** ids of the screenings that are fixed for good once their activities have a revision that they can name */
  readonly fixed: readonly string[];
}

/** The whole register of the made-up firm, with ids of its own each time so that it can be opened twice. */
export function exampleRecords(newId: () => string): Example {
  const ids = new Map<string, string>();
  const idOf = (kind: string, key: string): string => {
    const known = ids.get(`${kind} ${key}`) ?? newId();
    ids.set(`${kind} ${key}`, known);
    return known;
  };
  const org = newId();
  const bodies = <Body extends object>(kind: AnyKind, of: Readonly<Record<string, Body>>) =>
    Object.entries(of).map(([key, body]) => ({ id: idOf(kind.name, key), body: withIds(kind.fields, body, idOf) }));
  const records: readonly ExampleRecord[] = [
    { id: org, kind: 'organisation', body: withIds(organisationKind.fields, exampleOrganisation, idOf) },
    ...bodies<Party>(partyKind, parties).map((record) => ({ ...record, kind: 'party' as const })),
    ...bodies<System>(systemKind, systems).map((record) => ({ ...record, kind: 'system' as const })),
    ...bodies<Measure>(measureKind, measures).map((record) => ({ ...record, kind: 'measure' as const })),
    ...bodies<Activity>(activityKind, activities).map((record) => ({ ...record, kind: 'activity' as const })),
    ...bodies<Screening>(screeningKind, screenings).map(({ id, body }) => ({ id, kind: 'screening' as const, body: { ...body, activity: idOf('activity', body.activity) } })),
  ];
  return { org, records, fixed: fixedScreenings.map((key) => idOf('screening', key)) };
}
