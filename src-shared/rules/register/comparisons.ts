import { avg } from '../../law/citation';
import type { Term } from '../../record/activity/terms';
import { audienceOf } from '../../record/audiences';
import { compareDurations, readDuration } from '../../values/duration';
import { groupsOf, isBlank, listed } from '../about';
import { termsOf } from '../activity/term-bounds';
import { comparingRule, type Contribution } from '../rule';
import { nameKey } from '../../words/reading';

/** Fewer say nothing about copying. */
const fewest = 4;

/** What is said of security is about this activity, not the same sentence everywhere (rule 37). */
export const securityIsSpecific = comparingRule({
  id: 'security-specific',
  level: 'tip',
  title: 'De beveiliging is per verwerking beschreven',
  citations: [avg('32(1)')],
  reads: ['measures', 'systems', 'securityExplanation'],
  partOf: ({ measures, systems, securityExplanation }) => (measures.length === 0 && securityExplanation.trim() === '' ? undefined : JSON.stringify([measures.toSorted(), systems.toSorted(), nameKey(securityExplanation)])),
  check: (all) => {
    const [first] = all;
    if (first === undefined || all.length < fewest || all.some(({ part }) => part !== first.part)) return [];
    return [{ activity: first.id, path: ['securityExplanation'], text: 'De beveiliging is bij alle verwerkingen precies gelijk. Schrijf op wat hier anders is, zoals wie erbij kan.' }];
  },
});

interface Place {
  readonly path: readonly string[];
  readonly term: Pick<Term, 'term' | 'startEvent'>;
}

interface Kept {
  readonly name: string;
  /** by data, purpose and group, where a term for them stands */
  readonly places: ReadonlyMap<string, Place>;
}

/** Clients and relations differ among themselves; of other groups one name is as good as another. */
const ownName: ReadonlySet<string> = new Set(['clients', 'relations']);
function groupKey({ name }: { readonly name: string }): string {
  const audience = audienceOf(name);
  return ownName.has(audience) ? nameKey(name) : audience;
}

/** 'P1Y' is as long as 'P12M'; what is no term is only the same in the same words. */
function isSameTerm(one: Place['term'], other: Place['term']): boolean {
  const difference = compareDurations(one.term, other.term);
  return nameKey(one.startEvent) === nameKey(other.startEvent) && (difference === undefined ? nameKey(one.term) === nameKey(other.term) : difference === 0);
}

/** The same data of the same people for the same purpose are kept equally long everywhere (rule 38). */
export const sameDataSameTerm = comparingRule({
  id: 'same-data-same-term',
  level: 'warning',
  title: 'Dezelfde gegevens voor hetzelfde doel worden even lang bewaard',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'name', 'purposes', 'subjects', 'dataCategories'],
  partOf: ({ role, name, purposes, subjects, dataCategories }): Kept | undefined => {
    if (role === 'processor') return undefined;
    const told = termsOf({ subjects, dataCategories }).filter((each) => !isBlank(each.name) && !isBlank(each.term.term));
    const places = purposes
      .filter(({ description }) => !isBlank(description))
      .flatMap((purpose) => {
        const about = new Set(groupsOf(purpose, { subjects }).map(({ id }) => id));
        return told.flatMap(({ path, name: data, groups, term }) => {
          const keys = groups.length === 0 ? [''] : groups.filter(({ id }) => about.has(id)).map(groupKey);
          return keys.map((group): [string, Place] => [[data, purpose.description].map(nameKey).concat(group).join('\n'), { path, term }]);
        });
      });
    return places.length === 0 ? undefined : { name, places: new Map(places) };
  },
  check: (all) => {
    const byKey = new Map<string, Kin[]>();
    for (const of of all) for (const [key, place] of of.part.places) push(byKey, key, { of, place });
    const found = new Map<string, ReturnType<typeof different>>();
    for (const kin of byKey.values()) {
      // Most are kept equally long, in the same words: only what differs is read as a term.
      const alike = new Map<string, Kin[]>();
      for (const each of kin) push(alike, said(each), each);
      for (const [first, ...rest] of alike.values()) {
        if (first === undefined) continue;
        const others = [...alike.values()].flatMap((group) => (group[0] === undefined || isSameTerm(group[0].place.term, first.place.term) ? [] : group));
        if (others.length > 0) for (const each of [first, ...rest]) found.set([each.of.id, ...each.place.path].join('/'), different(each, others));
      }
    }
    return [...found.values()];
  },
});

interface Kin {
  readonly of: Contribution<Kept>;
  readonly place: Place;
}

/** Adds in place: a register may have many of one sort. */
function push(by: Map<string, Kin[]>, key: string, kin: Kin): void {
  const known = by.get(key);
  if (known === undefined) by.set(key, [kin]);
  else known.push(kin);
}

const said = ({ place: { term } }: Kin) => `${readDuration(term.term) ?? nameKey(term.term)} ${nameKey(term.startEvent)}`;

function different(kin: Kin, others: readonly Kin[]) {
  const { of, place } = kin;
  return {
    activity: of.id,
    path: [...place.path, 'term'],
    judge: true as const,
    read: [kin, ...others].map(said).toSorted(),
    text: `Dezelfde gegevens voor hetzelfde doel hebben een andere bewaartermijn bij ${listed(others.map((each) => `‘${each.of.part.name.trim() || 'een verwerking zonder naam'}’`))}. Maak ze gelijk, of leg uit waarom ze verschillen.`,
  };
}
