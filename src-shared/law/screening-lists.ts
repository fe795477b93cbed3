import { apList } from './dpia-ap-list';
import { article35Cases } from './dpia-article-35';
import { nineCriteria } from './dpia-criteria';
import { otherRisk } from './dpia-other-risk';
import { gateIds, type GateId, type ScreeningList, type ScreeningQuestion } from './screening-list';
import { holdsOn } from './validity';

/** One list for each gate: what a screening asks. */
export type ScreeningLists = Readonly<Record<GateId, ScreeningList>>;

/**
 * What an open screening asks today. When a list changes, the new version comes here and the old one stays in its file: a question
 * that an open screening has not seen is then unanswered, and a screening that was fixed keeps its own copy of what was asked.
 */
export const currentLists: ScreeningLists = { article35: article35Cases, apList, criteria: nineCriteria, otherRisk };

/** The lists in the order in which they are asked. */
export function listsInOrder(lists: ScreeningLists): readonly ScreeningList[] {
  return gateIds.map((gate) => lists[gate]);
}

/** A question as it is asked on a day; undefined when its list does not hold then. @param day ISO date */
export function questionOn(id: string, day: string): ScreeningQuestion | undefined {
  return listsInOrder(currentLists).filter((list) => holdsOn(list, day)).flatMap(({ questions }) => questions).find((question) => question.id === id);
}
