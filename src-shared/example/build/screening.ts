import { currentLists } from '../../law/screening-lists';
import type { GateId } from '../../law/screening-list';
import type { GivenAnswer } from '../../record/screening-answers';
import { screeningKind, type Screening } from '../../record/screening';
import type { ActivityKey } from '../activities';
import { director, dpo, teamLeader } from '../people';
import { usuallyNot } from './usually-not';

/** Answers that are not the usual 'no', by the id of their question: the answer and why. */
type Answers = Readonly<Record<string, readonly ['yes' | 'no' | 'unknown' | null, string]>>;

export type ScreeningFacts = Partial<Omit<Screening, 'activity' | GateId>> & {
  readonly answers: Answers;
  /** leaves what is not in `answers` unanswered, instead of saying why not */
  readonly unfinished?: boolean;
};

/** A screening of the example, in which every question has an answer and a reason. */
export function screening(activity: ActivityKey, { answers, unfinished = false, ...facts }: ScreeningFacts): Screening {
  const known = (id: string) => answers[id] ?? (unfinished ? undefined : ['no', usuallyNot[id] ?? ''] as const);
  const gate = (name: GateId): GivenAnswer[] =>
    currentLists[name].questions.flatMap(({ id }) => {
      const [answer, reason] = known(id) ?? [];
      return answer === undefined || reason === undefined ? [] : [{ id, answer, reason }];
    });
  return {
    ...screeningKind.blank(),
    screenerName: teamLeader,
    screenerRole: 'Teamleider begeleiding',
    ...facts,
    activity,
    article35: gate('article35'),
    apList: gate('apList'),
    criteria: gate('criteria'),
    otherRisk: gate('otherRisk'),
  };
}

/** What the FG said and that it is followed, and what the director decided with it. */
export const advised = (fgAdvice: string, fgAdvisedOn: string, fgFollowUp: string) => ({ fgName: dpo, fgAdvice, fgAdvisedOn, fgFollowed: 'yes' as const, fgFollowUp });
export const decided = (decision: Screening['decision'], decidedOn: string, motivation: string) => ({ decision, decidedBy: director, decidedOn, motivation });
