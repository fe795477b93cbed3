import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import type { Purpose } from '../../record/activity/purposes';
import type { Recipient, Transfer } from '../../record/activity/sharing';
import type { Cell, DataCategory, DataSubject } from '../../record/activity/subjects-and-data';
import { inheritedTerm, termKeys, type Term } from '../../record/activity/terms';
import { audienceOf, touches, type Audience } from '../../record/audiences';
import type { Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import type { System } from '../../record/system';
import { ownSource } from '../../record/suggestions';
import { byId, type References, type Sealed } from '../references';

/** Data of this audience, handled in one way. */
export interface ToldData {
  readonly category: DataCategory;
  readonly name: string;
  /** the group it holds for, where it is otherwise for another group of the same audience; else empty */
  readonly onlyFor: string;
  readonly sources: readonly string[];
  readonly term: Term;
}

export interface ToldActivity {
  readonly id: string;
  readonly body: Activity;
  /** those of its groups that the audience is made of */
  readonly groups: readonly DataSubject[];
  /** only those that are about one of these groups */
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[];
  readonly transfers: readonly Transfer[];
  readonly data: readonly ToldData[];
}

/** What a statement is told from: only what is about its audience. */
export interface Told {
  readonly audience: Audience;
  /** ISO date that the statement speaks of */
  readonly date: string;
  readonly organisation: Organisation;
  readonly activities: readonly ToldActivity[];
  readonly references: References;
}

interface Given {
  readonly organisation: Organisation;
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly systems: readonly Sealed<System>[];
  readonly audience: Audience;
  readonly date: string;
}

/** Ours to tell, and about the audience: as a processor our client tells it. */
export function isOurs({ status, role, subjects }: Activity, audience: Audience): boolean {
  return touches(audience, { subjects }) && status !== 'ended' && role !== 'processor';
}

/** While nobody said that it is ours it is not told; a concept is, and it says so: whoever begins a register has nothing else. */
export function isTold({ body }: Pick<Sealed<Activity>, 'body'>, audience: Audience): boolean {
  return isOurs(body, audience) && body.role !== null;
}

export function toldOf({ organisation, activities, parties, systems, audience, date }: Given): Told {
  return {
    audience,
    date,
    organisation,
    activities: activities
      .filter((activity) => isTold(activity, audience))
      .map(({ id, body }) => toldActivity(id, body, audience))
      .toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'nl')),
    references: { party: byId(parties), system: byId(systems), measure: new Map() },
  };
}

function toldActivity(id: string, body: Activity, audience: Audience): ToldActivity {
  const groups = body.subjects.filter(({ name }) => audienceOf(name) === audience.id);
  const about = <Item extends Grouped>(items: readonly Item[]) => items.filter((item) => isAbout(item, groups));
  return { id, body, groups, purposes: about(body.purposes), recipients: about(body.recipients), transfers: about(body.transfers), data: dataOf(body, groups) };
}

/** What is about some of the groups, or about all of them when it names none. */
export type Grouped = Pick<Purpose, 'groups'>;

/** Without groups it is about all of them; where all that it named were removed it is about nobody. */
function isAbout({ groups: named }: Grouped, groups: readonly DataSubject[]): boolean {
  return named.length === 0 || groups.some(({ id }) => named.includes(id));
}

/** All that it named were removed. */
export function isLeftAlone({ groups: named }: Grouped, { subjects }: Activity): boolean {
  return named.length > 0 && !subjects.some(({ id }) => named.includes(id));
}

/** The names of those of the told groups that it is about, where it is not about all of them. */
export function onlyAbout({ groups: named }: Grouped, { groups }: ToldActivity): readonly string[] {
  const some = groups.filter(({ id }) => named.includes(id));
  return some.length > 0 && some.length < groups.length ? once(some.map(({ name }) => name)) : [];
}

function dataOf({ dataCategories }: Activity, groups: readonly DataSubject[]): readonly ToldData[] {
  return dataCategories.flatMap((category) => {
    const cells = category.subjects.flatMap((cell) => groups.filter(({ id }) => id === cell.id).map((group) => ({ group, ...handled(cell, category) })));
    const differ = new Set(cells.map(({ sources, term }) => JSON.stringify([sources, termKeys.map((key) => term[key])]))).size > 1;
    return cells.map(({ group, sources, term }) => ({ category, name: category.name.trim(), onlyFor: differ ? group.name.trim() : '', sources, term }));
  });
}

function handled(cell: Cell, category: DataCategory): Pick<ToldData, 'sources' | 'term'> {
  return { sources: cell.sources.length > 0 ? cell.sources : category.sources, term: inheritedTerm(cell, category) };
}

/** All data of all told activities. */
export function allData({ activities }: Told): readonly ToldData[] {
  return activities.flatMap(({ data }) => data);
}

/** One of the told purposes rests on one of these bases. */
export function restsOn({ activities }: Told, ...letters: readonly LawfulBasisLetter[]): boolean {
  return activities.some(({ purposes }) => purposes.some(({ basis }) => basis !== null && letters.includes(basis)));
}

/** Special data are used by explicit consent, art. 9(2)(a) AVG: that too gives the right of art. 20. */
export function byExplicitConsent(told: Told): boolean {
  return allData(told).some(({ category }) => category.exception === 'explicitConsent');
}

/** Consent that can be taken back: art. 6(1)(a), 9(2)(a) or 10 AVG. */
export function restsOnConsent(told: Told): boolean {
  return restsOn(told, 'a') || allData(told).some(({ category }) => category.exception === 'explicitConsent' || category.exception === 'criminalConsent');
}

/** Each text once, in the order they came, blank ones left out. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Some of it comes from the person: then art. 13 speaks of a duty to give it. */
export function givesThemselves(data: readonly ToldData[]): boolean {
  return data.some(({ sources }) => sources.includes(ownSource));
}
