import { activityKind } from '../record/activity/activity';
import { canonicalJson } from '../record/canonical';
import type { Field } from '../record/field';
import { organisationKind } from '../record/organisation';
import { partyKind } from '../record/party';
import { hashText } from '../history/hash';
import type { Screening } from '../record/screening';
import { whereOf, type NameOf } from '../record/where';
import { allAsSeen } from '../words/reading';
import { withoutDoubtedRoles } from './doubted-roles';
import { screeningLabel, screeningPlace, type Found, type Finding, type Subject, type SubjectKind } from './finding';
import { answersOf } from './judged';
import { emptyRecords, isLookedAt, organisationOf, usesIn, type Change, type ReadKind, type Records } from './records';
import type { Rule, SubjectBodies } from './rule';
import { comparingRules, rulesOf } from './rules';
import { secondRound } from './second-round';
import { watchedWorld, type Surroundings, type Watch } from './watched-world';
import type { Read, Use } from './world';

/** All findings of one register, kept up to date: after a change only what had read the changed record is looked at again. */
export interface Evaluation {
  /**
   * @param changes records that are other than they were, or gone
   * @param today ISO date that the findings speak of
   * @returns how many records were looked at again
   */
  readonly update: (changes: readonly Change[], today: string) => number;
  /** of every subject, in no order; the same arrays as long as nothing changed */
  readonly findings: () => readonly Finding[];
}

/** What was found of one subject before anybody answered, and what was read for it. */
interface Looked {
  readonly found: readonly Finding[];
  readonly read: ReadonlySet<string>;
}

export function evaluation(): Evaluation {
  const records = emptyRecords();
  /** as people typed them: what is shown of a record is in their own words */
  const typed = new Map<string, Typed>();
  const uses = new Map<string, Map<string, readonly Use[]>>();
  const looked = new Map<string, Looked>();
  const comparisons = comparingRules.map((rule) => ({ rule, ...rule.comparison() }));
  const nameTyped = (id: string, name: string | undefined) => (name === undefined ? undefined : (typed.get(id)?.name ?? name));
  const follow = secondRound((rule, { id, body }, found, world) =>
    finding(rule, subjectOf('activity', id, body.name), found, body, typed.get(id) ?? body, (kind, of) => nameTyped(of, world[kind](of)?.name)),
  );
  const subjectOf = (kind: SubjectKind, id: string, name: string): Subject => ({ kind, id, name: typed.get(id)?.name ?? name });
  let today = '';
  let all: readonly Finding[] = [];

  /** Whom an activity has to do with is turned around, so that a party knows; gives the parties for whom that is other than it was. */
  const putUses = (id: string): readonly string[] => {
    const touched = new Set<string>();
    for (const [party, by] of uses) if (by.delete(id)) touched.add(party);
    const activity = records.activity.get(id);
    if (activity === undefined || !isLookedAt(activity.body)) return [...touched];
    for (const { party, ...use } of usesIn(activity, records.system)) {
      const by = uses.get(party) ?? new Map<string, readonly Use[]>();
      uses.set(party, by.set(id, [...(by.get(id) ?? []), use]));
      touched.add(party);
    }
    return [...touched];
  };

  const subjects = (): readonly (Subject & { readonly record: Read<SubjectBodies[SubjectKind]> })[] => {
    const organisation = organisationOf(records);
    return [
      ...(organisation.id === '' ? [] : [{ ...subjectOf('organisation', organisation.id, organisation.body.name), record: organisation }]),
      ...[...records.activity.values()].filter(({ body }) => isLookedAt(body)).map((record) => ({ ...subjectOf('activity', record.id, record.body.name), record })),
      ...[...records.party.values()].map((record) => ({ ...subjectOf('party', record.id, record.body.name), record })),
    ];
  };

  const look = (subject: Subject, record: Read<SubjectBodies[SubjectKind]>, around: Surroundings): Looked => {
    const watch: Watch = new Set([`${subject.kind}:${subject.id}`]);
    const world = watchedWorld(around, watch);
    const users = () => (subject.kind === 'party' ? world.uses(subject.id).map(({ activity }) => activity.id) : []);
    const own = typed.get(subject.id) ?? record.body;
    const nameOf: NameOf = (kind, id) => nameTyped(id, world[kind](id)?.name);
    const found = rulesOf(subject.kind).flatMap((rule) =>
      [...rule.check(record.body, world, record)].map((each) => finding(rule, subject, { ...each, concerns: each.concerns ?? users() }, record.body, own, nameOf)),
    );
    return { found, read: watch };
  };

  const update: Evaluation['update'] = (changes, now) => {
    const changed = new Set<string>();
    const seen = (kind: ReadKind | 'uses' | 'screenings' | 'today' | 'activities' | 'parties', id = '') => changed.add(`${kind}:${id}`);
    if (now !== today) seen('today');
    today = now;
    for (const change of changes) {
      // A screening may come to be one of another activity: both see it.
      if (change.kind === 'screening') for (const body of [change.body, records.screening.get(change.id)?.body]) if (body !== undefined) seen('screenings', body.activity);
      put(records, typed, change);
      seen(change.kind, change.id);
      if (change.kind === 'organisation') seen('organisation');
      if (change.kind === 'party') seen('parties');
    }
    // A system knows its supplier: whoever uses it has to do with another party when that changes.
    const systems = new Set(changes.filter(({ kind }) => kind === 'system').map(({ id }) => id));
    const users = systems.size === 0 ? [] : [...records.activity.values()].filter(({ body }) => body.systems.some((id) => systems.has(id))).map(({ id }) => id);
    const activities = new Set(changes.filter(({ kind }) => kind === 'activity').map(({ id }) => id));
    for (const id of new Set([...activities, ...users])) for (const party of putUses(id)) seen('uses', party);
    for (const id of activities) {
      seen('activities');
      const body = records.activity.get(id)?.body;
      for (const { put: putPart } of comparisons) putPart(id, body !== undefined && isLookedAt(body) ? body : undefined);
    }

    const present = subjects();
    const ids = new Set(present.map(({ id }) => id));
    for (const id of looked.keys()) if (!ids.has(id)) looked.delete(id);
    const around: Surroundings = { records, uses, screenings: screeningsOf(records), today };
    let count = 0;
    for (const { record, ...subject } of present) {
      const before = looked.get(subject.id);
      if (before !== undefined && ![...before.read].some((each) => changed.has(each))) continue;
      looked.set(subject.id, look(subject, record, around));
      count += 1;
    }
    const judgements = [...records.judgement.values()];
    const first = withoutDoubtedRoles(answersOf([...[...looked.values()].flatMap(({ found }) => found), ...compared(comparisons, records, typed)], judgements, today), records);
    all = [...first, ...answersOf(follow(first, around, changed), judgements, today)];
    return count;
  };

  return { update, findings: () => all };
}

type Comparisons = readonly { readonly rule: (typeof comparingRules)[number]; readonly check: () => readonly (Found & { readonly activity: string })[] }[];

function compared(comparisons: Comparisons, records: Records, typed: ReadonlyMap<string, Typed>): readonly Finding[] {
  return comparisons.flatMap(({ rule, check }) =>
    check().flatMap(({ activity, ...found }) => {
      const record = records.activity.get(activity);
      if (record === undefined) return [];
      const own = typed.get(activity) ?? record.body;
      return [finding(rule, { kind: 'activity', id: activity, name: own.name }, found, record.body, own, (kind, id) => typed.get(id)?.name ?? records[kind].get(id)?.body.name)];
    }),
  );
}

function screeningsOf({ screening }: Records): Surroundings['screenings'] {
  const by = new Map<string, Read<Screening>[]>();
  for (const each of screening.values()) by.set(each.body.activity, [...(by.get(each.body.activity) ?? []), each]);
  return by;
}

/** A record of a kind that has a name. */
type Typed = Readonly<Record<string, unknown>> & { readonly name: string };

/** Rules see every text as a reader does; what a person answered is kept in the very words. */
function put(records: Records, typed: Map<string, Typed>, { kind, id, rev, body }: Change): void {
  // The kind of a change is that of its body: TypeScript cannot follow it through the key.
  const of = records[kind] as Map<string, Read<unknown>>;
  typed.delete(id);
  if (body === undefined) of.delete(id);
  else of.set(id, { id, rev, body: kind === 'judgement' ? body : allAsSeen(body) });
  if (body !== undefined && 'name' in body) typed.set(id, { ...body });
}

type RuleOfFinding = Pick<Rule, 'id' | 'level' | 'citations' | 'reads'>;

const catalogues: Readonly<Record<SubjectKind, Readonly<Record<string, Field>>>> = { activity: activityKind.fields, party: partyKind.fields, organisation: organisationKind.fields };

/**
 * @param typed the same record as it was typed
 * @param nameOf of the records around it: whoever asks hears when they are renamed
 */
function finding(rule: RuleOfFinding, subject: Subject, found: Found, body: SubjectBodies[SubjectKind], typed: object, nameOf: NameOf): Finding {
  const { path, text, level = rule.level, citations = rule.citations, judge = false, countsFor, concerns = [] } = found;
  return {
    key: [rule.id, subject.id, ...path].join('/'),
    rule: rule.id,
    level,
    subject,
    path,
    where: path.join('/') === screeningPlace ? screeningLabel : whereOf(catalogues[subject.kind], { ...typed }, path, nameOf),
    text,
    citations,
    judge,
    // Only what a person can answer is ever compared with an answer.
    read: judge ? hashText(canonicalJson(found.read ?? picked(body, rule.reads))) : '',
    ...(countsFor === undefined ? {} : { countsFor }),
    ...(concerns.length === 0 ? {} : { concerns: [...new Set(concerns)].toSorted() }),
  };
}

function picked(body: SubjectBodies[SubjectKind], keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(body).filter(([key]) => keys.includes(key)));
}
