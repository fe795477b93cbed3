import type { DataSubject } from '../record/activity/subjects-and-data';
import type { ReferencedKind } from '../record/field';
import type { Measure } from '../record/measure';
import type { Party } from '../record/party';
import type { System } from '../record/system';
import { named, nameless } from '../record/nameless';

/** A record in its sealed state. */
export interface Sealed<Body> {
  readonly id: string;
  readonly rev: string;
  readonly body: Body;
}

/** Records that the printed ones point at, by id. */
export interface References {
  readonly party: ReadonlyMap<string, Sealed<Party>>;
  readonly system: ReadonlyMap<string, Sealed<System>>;
  readonly measure: ReadonlyMap<string, Sealed<Measure>>;
}

const removed: Readonly<Record<ReferencedKind, string>> = { party: 'Verwijderde partij', system: 'Verwijderd systeem', measure: 'Verwijderde maatregel' };

/** What a record is called on paper, also when it has no name or is no longer there; '' while none is chosen. */
export function referenceName(references: References, to: ReferencedKind, id: string): string {
  if (id === '') return '';
  const found = references[to].get(id);
  return found === undefined ? removed[to] : named(found.body.name, nameless[to]);
}

/** What a group of an activity is called on paper; it may have been removed. */
export function groupReference(groups: readonly DataSubject[], id: string): string {
  const found = groups.find((group) => group.id === id);
  return found === undefined ? 'Verwijderde groep' : named(found.name, nameless.group);
}

export function byId<Body>(records: readonly Sealed<Body>[]): ReadonlyMap<string, Sealed<Body>> {
  return new Map(records.map((record) => [record.id, record]));
}
