import { avg } from '../../law/citation';
import { listed } from '../about';
import { comparingRule, type Contribution } from '../rule';

const plain = (text: string) => text.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Fewer say nothing about copying. */
const fewest = 4;

/** What is said of security is about this activity, not the same sentence everywhere (rule 37). */
export const securityIsSpecific = comparingRule({
  id: 'security-specific',
  level: 'tip',
  title: 'De beveiliging is per verwerking beschreven',
  citations: [avg('32(1)')],
  reads: ['measures', 'systems', 'securityExplanation'],
  partOf: ({ measures, systems, securityExplanation }) => (measures.length === 0 && securityExplanation.trim() === '' ? undefined : JSON.stringify([measures.toSorted(), systems.toSorted(), plain(securityExplanation)])),
  check: (all) => {
    const [first] = all;
    if (first === undefined || all.length < fewest || all.some(({ part }) => part !== first.part)) return [];
    return [{ activity: first.id, path: ['securityExplanation'], text: 'De beveiliging is bij alle verwerkingen precies gelijk. Schrijf op wat hier anders is, zoals wie erbij kan.' }];
  },
});

interface Kept {
  readonly name: string;
  /** by data and purpose, the terms that they are kept for */
  readonly terms: ReadonlyMap<string, readonly [category: string, term: string]>;
}

/** The same data for the same purpose are kept equally long everywhere (rule 38). */
export const sameDataSameTerm = comparingRule({
  id: 'same-data-same-term',
  level: 'warning',
  title: 'Dezelfde gegevens voor hetzelfde doel worden even lang bewaard',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'name', 'purposes', 'dataCategories'],
  partOf: ({ role, name, purposes, dataCategories }): Kept | undefined => {
    if (role === 'processor') return undefined;
    const terms = new Map<string, readonly [string, string]>();
    for (const { description } of purposes) {
      for (const { id, name: data, term, startEvent } of dataCategories) {
        if (plain(description) === '' || plain(data) === '' || plain(term) === '') continue;
        terms.set(`${plain(data)}\n${plain(description)}`, [id, `${plain(term)} ${plain(startEvent)}`]);
      }
    }
    return terms.size === 0 ? undefined : { name, terms };
  },
  check: (all) => {
    const byKey = new Map<string, { readonly of: Contribution<Kept>; readonly category: string; readonly term: string }[]>();
    for (const of of all) for (const [key, [category, term]] of of.part.terms) byKey.set(key, [...(byKey.get(key) ?? []), { of, category, term }]);
    const found = new Map<string, ReturnType<typeof different>>();
    for (const places of byKey.values()) {
      for (const place of places) {
        const others = places.filter(({ term }) => term !== place.term);
        if (others.length > 0) found.set(`${place.of.id} ${place.category}`, different(place, others));
      }
    }
    return [...found.values()];
  },
});

interface Place {
  readonly of: Contribution<Kept>;
  readonly category: string;
  readonly term: string;
}

function different(place: Place, others: readonly Place[]) {
  return {
    activity: place.of.id,
    path: ['dataCategories', place.category, 'term'],
    judge: true as const,
    read: [place.term, ...others.map(({ term }) => term)].toSorted(),
    text: `Dezelfde gegevens voor hetzelfde doel hebben een andere bewaartermijn bij ${listed(others.map(({ of }) => `‘${of.part.name.trim() || 'een verwerking zonder naam'}’`))}. Maak ze gelijk, of leg uit waarom ze verschillen.`,
  };
}
