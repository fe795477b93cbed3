import type { Screening } from '../record/screening';
import { isLookedAt, organisationOf, type Records } from './records';
import type { Read, Use, World } from './world';

/** What was read, as 'party:<id>', 'today:', 'uses:<party>' … */
export type Watch = Set<string>;

/** What stands around every record, with what points at what turned around. */
export interface Surroundings {
  readonly records: Records;
  /** by party, then by activity */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>;
  /** by activity */
  readonly screenings: ReadonlyMap<string, readonly Read<Screening>[]>;
  readonly today: string;
}

/** The world as it is in these records, that notes what is read of it. */
export function watchedWorld({ records, uses, screenings, today }: Surroundings, watch: Watch): World {
  return {
    get today() {
      watch.add('today:');
      return today;
    },
    get organisation() {
      // Without an id: there is one to a register, and before it came it was read too.
      watch.add('organisation:');
      return organisationOf(records).body;
    },
    party: (id) => {
      watch.add(`party:${id}`);
      return records.party.get(id)?.body;
    },
    parties: () => {
      watch.add('parties:');
      return [...records.party.values()];
    },
    system: (id) => {
      watch.add(`system:${id}`);
      return records.system.get(id)?.body;
    },
    measure: (id) => {
      watch.add(`measure:${id}`);
      return records.measure.get(id)?.body;
    },
    screenings: (activity) => {
      watch.add(`screenings:${activity}`);
      return screenings.get(activity) ?? [];
    },
    uses: (party) => {
      watch.add(`uses:${party}`);
      return [...(uses.get(party)?.values() ?? [])].flat();
    },
    activities: () => {
      watch.add('activities:');
      return [...records.activity.values()].filter(({ body }) => isLookedAt(body));
    },
  };
}
