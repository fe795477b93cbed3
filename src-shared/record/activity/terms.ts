import type { Cell, DataCategory, DataSubject, Handling } from './subjects-and-data';
import { isTermStub, onlyRefers, tellsMoment } from './term-words';

/** What says how long data are kept, art. 30(1)(f). */
export const termKeys = ['term', 'startEvent', 'termKind', 'termSource', 'termReason', 'retentionRow'] as const satisfies readonly (keyof Handling)[];
export type Term = Pick<Handling, (typeof termKeys)[number]>;

const isBlank = (value: string | null) => value === null || value.trim() === '';

/** Something of the term was filled in. */
export function hasTerm(term: Term): boolean {
  return termKeys.some((key) => !isBlank(term[key]));
}

/** What a group has of its own, and for the rest what the category says. */
export function inheritedTerm(own: Term, category: Term): Term {
  const { term, startEvent, termKind, termSource, termReason, retentionRow } = category;
  return {
    term: isBlank(own.term) ? term : own.term,
    startEvent: isBlank(own.startEvent) ? startEvent : own.startEvent,
    termKind: own.termKind ?? termKind,
    termSource: isBlank(own.termSource) ? termSource : own.termSource,
    termReason: isBlank(own.termReason) ? termReason : own.termReason,
    retentionRow: own.retentionRow ?? retentionRow,
  };
}

/** A term with its beginning, or else what tells that the data can go. Why a term is as it is, is not yet when it begins. */
export function termIsComplete({ term, startEvent, termReason }: Term): boolean {
  if (isBlank(term)) return !isBlank(termReason) && !onlyRefers(termReason) && !isTermStub(termReason);
  return !isBlank(startEvent) || tellsMoment(termReason);
}

/** Each group that the category is of has a term of its own. */
export function eachGroupHasTerm(category: Term & { readonly subjects: readonly Cell[] }, subjects: readonly DataSubject[]): boolean {
  const cells = category.subjects.filter(({ id }) => subjects.some((subject) => subject.id === id));
  return cells.length > 0 && cells.every((cell) => hasTerm(cell) && termIsComplete(inheritedTerm(cell, category)));
}

/** Said of the category, or of each of its groups. */
export function termIsKnown(category: DataCategory, subjects: readonly DataSubject[]): boolean {
  return termIsComplete(category) || eachGroupHasTerm(category, subjects);
}
