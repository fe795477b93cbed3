import type { Citation } from '../law/citation';
import type { Activity } from '../record/activity/activity';
import type { Organisation } from '../record/organisation';
import type { Party } from '../record/party';
import type { Finding, Found, Level, SubjectKind } from './finding';
import type { World, WorldPart } from './world';

interface RuleFacts {
  /** stays the same for ever: answers of people point at it */
  readonly id: string;
  readonly level: Level;
  /** what has to be so, in a few Dutch words */
  readonly title: string;
  readonly citations: readonly Citation[];
  /** the parts of the world that it reads beside the record */
  readonly also?: readonly WorldPart[];
  /** of a party: it rests on what the party is to us, and waits while that is doubted */
  readonly restsOnRole?: true;
}

/** Bodies of the records that rules are about. */
export interface SubjectBodies {
  readonly activity: Activity;
  readonly party: Party;
  readonly organisation: Organisation;
}

/** What a check knows of the record beside its fields. */
export interface Identity {
  readonly id: string;
  readonly rev: string;
}

/** One demand of the law on one kind of record. It gives nothing where it is met. */
export interface Rule<Kind extends SubjectKind = SubjectKind> extends RuleFacts {
  readonly subject: Kind;
  readonly reads: readonly string[];
  readonly check: (body: SubjectBodies[Kind], world: World, identity: Identity) => Iterable<Found>;
}

type Checked<Kind extends SubjectKind, Key extends keyof SubjectBodies[Kind] & string> = RuleFacts & {
  readonly reads: readonly Key[];
  /** sees no more of the record than it says it reads */
  readonly check: (body: Pick<SubjectBodies[Kind], Key>, world: World, identity: Identity) => Iterable<Found>;
};

/** @param rule on one processing activity, controller and processor alike */
export function activityRule<Key extends keyof Activity>(rule: Checked<'activity', Key>): Rule<'activity'> {
  return { ...rule, subject: 'activity' };
}

/** @param rule on one party, among others by what it is used as */
export function partyRule<Key extends keyof Party>(rule: Checked<'party', Key>): Rule<'party'> {
  return { ...rule, subject: 'party' };
}

/** @param rule on the organisation whose register it is */
export function organisationRule<Key extends keyof Organisation>(rule: Checked<'organisation', Key>): Rule<'organisation'> {
  return { ...rule, subject: 'organisation' };
}

/** What one activity adds to a rule that compares them all. */
export interface Contribution<Part> {
  readonly id: string;
  readonly part: Part;
}

/** One demand on the register as a whole, found by comparing what each activity adds to it. */
type Comparing<Part, Key extends keyof Activity> = Omit<RuleFacts, 'also'> & {
  readonly reads: readonly Key[];
  /** undefined for an activity that it is not about */
  readonly partOf: (body: Pick<Activity, Key>) => Part | undefined;
  readonly check: (all: readonly Contribution<Part>[]) => Iterable<Found & { readonly activity: string }>;
};

/** A rule over all activities, whatever it is that each of them adds. */
export interface ComparingRule extends Omit<RuleFacts, 'also'> {
  readonly subject: 'register';
  readonly reads: readonly string[];
  /** starts anew over what every activity adds */
  readonly comparison: () => Comparison;
}

/** Holds what each activity adds, so that one change costs one part. */
export interface Comparison {
  readonly put: (id: string, body: Activity | undefined) => void;
  readonly check: () => readonly (Found & { readonly activity: string })[];
}

/** @param rule over all activities that have not ended */
export function comparingRule<Part, Key extends keyof Activity>({ partOf, check, ...facts }: Comparing<Part, Key>): ComparingRule {
  return {
    ...facts,
    subject: 'register',
    comparison: () => {
      const parts = new Map<string, Part>();
      return {
        put: (id, body) => {
          const part = body === undefined ? undefined : partOf(body);
          if (part === undefined) parts.delete(id);
          else parts.set(id, part);
        },
        check: () => [...check([...parts].map(([id, part]) => ({ id, part })).toSorted((a, b) => (a.id < b.id ? -1 : 1)))],
      };
    },
  };
}

/** One demand on an activity that rests on what was found of it: it is looked at after all others, in a second round. */
export interface FollowingRule extends Omit<RuleFacts, 'also'> {
  readonly subject: 'activity';
  readonly reads: readonly string[];
  /** @param open what the first round found of this activity and nobody answered */
  readonly check: (body: Activity, open: readonly Finding[]) => Iterable<Found>;
}

type Following<Key extends keyof Activity> = Omit<FollowingRule, 'subject' | 'reads' | 'check'> & {
  readonly reads: readonly Key[];
  readonly check: (body: Pick<Activity, Key>, open: readonly Finding[]) => Iterable<Found>;
};

/** @param rule on one activity, by what others found of it; it does not see what other rules of its kind find */
export function followingRule<Key extends keyof Activity>(rule: Following<Key>): FollowingRule {
  return { ...rule, subject: 'activity' };
}
