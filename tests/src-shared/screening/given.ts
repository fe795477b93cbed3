import fc from 'fast-check';
import { gateIds, type GateId, type ScreeningList } from '@shared/law/screening-list';
import { currentLists, type ScreeningLists } from '@shared/law/screening-lists';
import type { Answer, GivenAnswer } from '@shared/record/screening-answers';

/** The answers as a screening holds them. */
export type Given = Record<GateId, GivenAnswer[]>;

/** Every question of the lists with the same answer, but for those that are named. */
export function allAnswered(answer: Answer | null, but: Readonly<Record<string, Answer | null>> = {}, lists: ScreeningLists = currentLists): Given {
  const gate = (id: GateId): GivenAnswer[] => lists[id].questions.map((question) => ({ id: question.id, answer: question.id in but ? (but[question.id] ?? null) : answer, reason: '' }));
  return { article35: gate('article35'), apList: gate('apList'), criteria: gate('criteria'), otherRisk: gate('otherRisk') };
}

/** The same answers, but for those that are named. */
export function changed(given: Given, change: Readonly<Record<string, Answer | null>>): Given {
  const gate = (id: GateId) => given[id].map((each) => (each.id in change ? { ...each, answer: change[each.id] ?? null } : each));
  return { article35: gate('article35'), apList: gate('apList'), criteria: gate('criteria'), otherRisk: gate('otherRisk') };
}

/** Ids of the questions that a person still has to settle. */
export function openIds(given: Given): string[] {
  return gateIds.flatMap((gate) => given[gate].filter(({ answer }) => answer === 'unknown' || (answer === null && gate !== 'otherRisk')).map(({ id }) => id));
}

const answer = fc.constantFrom<(Answer | null)[]>('yes', 'no', 'unknown', null);

/** Gates that are mostly 'no' or mostly open with a few exceptions: answers at random would nearly always be 'mandatory'. */
function gate({ questions }: ScreeningList): fc.Arbitrary<GivenAnswer[]> {
  const most = fc.constantFrom<(Answer | null)[]>('no', 'no', 'unknown', null);
  const exceptions = fc.dictionary(fc.constantFrom(...questions.map(({ id }) => id)), answer, { maxKeys: 3 });
  return fc.tuple(most, exceptions).map(([usual, but]) => questions.map(({ id }) => ({ id, answer: id in but ? (but[id] ?? null) : usual, reason: '' })));
}

export function givenAnswers(lists: ScreeningLists = currentLists): fc.Arbitrary<Given> {
  return fc.record({ article35: gate(lists.article35), apList: gate(lists.apList), criteria: gate(lists.criteria), otherRisk: gate(lists.otherRisk) });
}

/** Lists of so few questions that every way to answer them can be tried. */
export const smallLists: ScreeningLists = {
  article35: shortened('article35', 1),
  apList: shortened('apList', 2),
  criteria: shortened('criteria', 5),
  otherRisk: currentLists.otherRisk,
};

function shortened(id: GateId, length: number): ScreeningList {
  return { ...currentLists[id], questions: currentLists[id].questions.slice(0, length) };
}
