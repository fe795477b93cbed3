import { citationsText } from '../law/citations-text';
import type { GateId } from '../law/screening-list';
import { currentLists, type ScreeningLists } from '../law/screening-lists';
import type { Screening } from '../record/screening';
import { countAnswers, type GateCounts, type GivenAnswers } from '../record/screening-answers';
import type { AskedList, AskedQuestion, ScreeningCopy } from '../record/screening-copy';
import { askedLists } from './asked';
import { citationsOf, explanationOf } from './explanation';
import { decides, statusLabels, statusOf, type StatusWithBounds } from './status';

/** A question of the screening, as an outcome points at it. */
export interface NamedQuestion {
  readonly gate: GateId;
  readonly id: string;
  readonly name: string;
  readonly citation: string;
}

/** A question that was answered 'yes', with the person's own words. */
export interface Reason extends NamedQuestion {
  readonly reason: string;
}

export interface Outcome extends StatusWithBounds {
  readonly label: string;
  readonly explanation: string;
  /** where the rule stands, in words, with what of that was not read; a fixed screening keeps the words it was fixed with */
  readonly citations: readonly string[];
  readonly counts: GateCounts;
  readonly reasons: readonly Reason[];
  /** open questions whose answer can change the outcome; none when it is final */
  readonly deciding: readonly NamedQuestion[];
}

/** What the answers come to, with two bounds: open answers are never taken for a 'no'. */
export function outcome(given: GivenAnswers, lists: ScreeningLists = currentLists): Outcome {
  const counts = countAnswers(given, lists);
  const status = statusOf(counts);
  const asked = askedLists(given, lists);
  return {
    ...status,
    label: statusLabels[status.status],
    explanation: explanationOf(status, counts),
    citations: [citationsText(citationsOf(status, counts))],
    counts,
    reasons: reasonsIn(asked),
    deciding: questionsIn(asked, (question, gate) => decides(gate, question.answer, counts)).map(({ gate, question }) => named(gate, question)),
  };
}

/** The outcome of a screening: the one that was fixed, or else the one that its answers come to today. */
export function screeningOutcome(screening: Screening): Outcome {
  return screening.frozen === null ? outcome(screening) : frozenOutcome(screening.frozen);
}

function frozenOutcome(copy: ScreeningCopy): Outcome {
  const { status, atLeast, atMost, mayRise, explanation, citations, counts, lists } = copy;
  return {
    status,
    atLeast,
    atMost,
    mayRise,
    label: statusLabels[status],
    explanation,
    citations,
    counts,
    reasons: reasonsIn(lists),
    deciding: questionsIn(lists, ({ id }) => copy.deciding.includes(id)).map(({ gate, question }) => named(gate, question)),
  };
}

function reasonsIn(lists: readonly AskedList[]): Reason[] {
  return questionsIn(lists, ({ answer }) => answer === 'yes').map(({ gate, question }) => ({ ...named(gate, question), reason: question.reason }));
}

function questionsIn(lists: readonly AskedList[], wanted: (question: AskedQuestion, gate: GateId) => boolean) {
  return lists.flatMap(({ id: gate, questions }) => questions.filter((question) => wanted(question, gate)).map((question) => ({ gate, question })));
}

function named(gate: GateId, { id, name, citation }: AskedQuestion): NamedQuestion {
  return { gate, id, name, citation };
}
