import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import type { Cell, DataCategory } from '../../record/activity/subjects-and-data';
import { inheritedTerm, type Term } from '../../record/activity/terms';
import { audienceOf, touches, type Audience } from '../../record/audiences';
import type { Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import { byId, type References, type Sealed } from '../references';

/** Data of this audience, handled in one way. */
export interface ToldData {
  readonly category: DataCategory;
  readonly name: string;
  readonly sources: readonly string[];
  readonly term: Term;
}

export interface ToldActivity {
  readonly id: string;
  readonly body: Activity;
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
  readonly audience: Audience;
  readonly date: string;
}

/** What goes on, is about the audience, and is ours to tell: as a processor our client tells it. */
export function isTold({ body }: Sealed<Activity>, audience: Audience): boolean {
  return touches(audience, body) && body.status !== 'ended' && body.role !== 'processor' && body.role !== null;
}

export function toldOf({ organisation, activities, parties, audience, date }: Given): Told {
  return {
    audience,
    date,
    organisation,
    activities: activities
      .filter((activity) => isTold(activity, audience))
      .map(({ id, body }) => ({ id, body, data: dataOf(body, audience) }))
      .toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'nl')),
    references: { party: byId(parties), system: new Map(), measure: new Map() },
  };
}

function dataOf({ subjects, dataCategories }: Activity, audience: Audience): readonly ToldData[] {
  const groups = new Set(subjects.filter(({ name }) => audienceOf(name) === audience.id).map(({ id }) => id));
  return dataCategories.flatMap((category) =>
    category.subjects.filter(({ id }) => groups.has(id)).map((cell) => ({ category, name: category.name.trim(), ...handled(cell, category) })),
  );
}

function handled(cell: Cell, category: DataCategory): Pick<ToldData, 'sources' | 'term'> {
  return { sources: cell.sources.length > 0 ? cell.sources : category.sources, term: inheritedTerm(cell, category) };
}

/** All data of all told activities. */
export function allData({ activities }: Told): readonly ToldData[] {
  return activities.flatMap(({ data }) => data);
}

/** One of the purposes rests on one of these bases. */
export function restsOn({ activities }: Told, ...letters: readonly LawfulBasisLetter[]): boolean {
  return activities.some(({ body }) => body.purposes.some(({ basis }) => basis !== null && letters.includes(basis)));
}

/** Consent that can be taken back: art. 6(1)(a), 9(2)(a) or 10 AVG. */
export function restsOnConsent(told: Told): boolean {
  return restsOn(told, 'a') || allData(told).some(({ category }) => category.exception === 'explicitConsent' || category.exception === 'criminalConsent');
}

/** Each text once, in the order they came, blank ones left out. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** As the suggestions have it: the person the data are about. */
export const theirOwn = 'Betrokkene zelf';

/** Some of it comes from the person: then art. 13 speaks of a duty to give it. */
export function givesThemselves(data: readonly ToldData[]): boolean {
  return data.some(({ sources }) => sources.includes(theirOwn));
}
