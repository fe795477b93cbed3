import type { DataClass } from '../../law/data-classes';
import { blankCell, blankDataCategory, type DataCategory, type DataSubject, type Handling } from '../../record/activity/subjects-and-data';
import { suggestionsOf } from '../../record/suggestions';
import { termOf, type Keep } from './terms';

/** A group of people; the key is what its categories call it. */
export function group(id: string, name: string, description = ''): DataSubject {
  return { id, name, description };
}

type Allowed = Partial<Pick<DataCategory, 'special' | 'exception' | 'exceptionLaws' | 'exceptionExplanation'>>;

export interface CategoryFacts {
  /** keys of groups */
  readonly for: readonly string[];
  readonly from: readonly string[];
  readonly why: string;
  readonly keep: Keep;
  /** by default the class that the suggestions give it */
  readonly dataClass?: DataClass;
  /** what lifts the ban */
  readonly allowed?: Allowed;
  /** what differs for one of the groups */
  readonly unlike?: Readonly<Record<string, Partial<Handling>>>;
}

export function category(name: string, facts: CategoryFacts): DataCategory {
  const { for: groups, from, why, keep, allowed = {}, unlike = {} } = facts;
  const { dataClass: usual = 'ordinary', special = null } = suggestionsOf('dataCategory').find(({ label }) => label === name) ?? {};
  const dataClass = facts.dataClass ?? usual;
  return {
    ...blankDataCategory(''),
    name,
    dataClass,
    special: dataClass === 'special' ? special : null,
    ...allowed,
    sources: [...from],
    necessity: why,
    ...termOf(keep),
    subjects: groups.map((id) => ({ ...blankCell(id), ...unlike[id] })),
  };
}

/** Health, for re-integration and guidance of those who are ill or incapacitated: art. 30(1)(b) UAVG. */
export function forReintegration(exceptionExplanation: string, ...exceptionLaws: string[]): Allowed {
  return { special: 'health', exception: 'reintegration', exceptionLaws, exceptionExplanation };
}

/** A number that a law lets us use. */
export function byLaw(exceptionExplanation: string, ...exceptionLaws: string[]): Allowed {
  return { exception: 'numberByLaw', exceptionLaws, exceptionExplanation };
}
