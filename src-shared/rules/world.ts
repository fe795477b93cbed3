import type { Activity } from '../record/activity/activity';
import type { Measure } from '../record/measure';
import type { Organisation } from '../record/organisation';
import type { Party } from '../record/party';
import type { Screening } from '../record/screening';
import type { System } from '../record/system';
import type { RecipientRole } from '../law/recipient-roles';

/** A record as rules read it. */
export interface Read<Body> {
  readonly id: string;
  /** its newest sealed revision */
  readonly rev: string;
  readonly body: Body;
}

/** What an activity has to do with a party. */
export interface Use {
  readonly activity: Read<Activity>;
  /** what the party is to us there: a recipient in a role, a client of whom we are processor, a joint controller, or a supplier of a system */
  readonly as: RecipientRole | 'client' | 'partner' | 'supplier';
}

/** What a rule may look at beside the record that it is about; each rule names the parts that it reads. */
export interface World {
  /** ISO date */
  readonly today: string;
  readonly organisation: Organisation;
  readonly party: (id: string) => Party | undefined;
  /** every party there is, for what is only named; mostly `party` says enough */
  readonly parties: () => readonly Read<Party>[];
  readonly system: (id: string) => System | undefined;
  readonly measure: (id: string) => Measure | undefined;
  /** of one activity, in no order */
  readonly screenings: (activity: string) => readonly Read<Screening>[];
  /** of one party */
  readonly uses: (party: string) => readonly Use[];
  /** every activity that has not ended, for rules about the organisation as a whole */
  readonly activities: () => readonly Read<Activity>[];
}
export type WorldPart = keyof World;
