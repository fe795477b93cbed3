import { avg, type Citation } from '../law/citation';
import type { Organisation } from '../record/organisation';

/** The three reasons of art. 37(1) AVG for which an organisation must have an FG, as it is asked about them. */
export const dpoQuestions = ['sector', 'coreMonitoring', 'coreSensitive'] as const satisfies readonly (keyof Organisation)[];
export type DpoQuestion = (typeof dpoQuestions)[number];

export interface DpoReason {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Whether an organisation must have an FG, and why. */
export interface DpoDuty {
  /** one reason is enough to be mandatory, whatever is still open; voluntary takes three answers */
  readonly outcome: 'mandatory' | 'voluntary' | 'open';
  readonly reasons: readonly DpoReason[];
  /** what has no answer yet */
  readonly open: readonly DpoQuestion[];
  /** it is mandatory, and the organisation says that it has none */
  readonly contradicted: boolean;
}

const reasonFor: Readonly<Record<DpoQuestion, DpoReason>> = {
  sector: { text: 'Uw organisatie is een overheidsinstantie. Alleen voor rechtspraak door gerechten is een FG niet verplicht.', citations: [avg('37(1)(a)')] },
  coreMonitoring: { text: 'Uw hoofdwerk bestaat uit het stelselmatig en op grote schaal volgen van mensen.', citations: [avg('37(1)(b)')] },
  coreSensitive: { text: 'Uw hoofdwerk bestaat uit grootschalig gebruik van bijzondere of strafrechtelijke gegevens.', citations: [avg('37(1)(c)')] },
};

const notMandatory: readonly DpoReason[] = [
  { text: 'Geen van de drie redenen van de wet geldt voor uw organisatie.', citations: [avg('37(1)')] },
  { text: 'Vrijwillig een FG aanwijzen mag. De regels over zijn plaats en taken gelden dan ook.', citations: [avg('37(4)'), avg('38'), avg('39')] },
];

/** The answers that are weighed. */
export type DpoAnswers = Pick<Organisation, DpoQuestion | 'hasDpo'>;

/** Weighs the answers of an organisation: what is not answered is never taken for a no. */
export function dpoDuty(answers: DpoAnswers): DpoDuty {
  const reasons = dpoQuestions.filter((question) => answers[question] === 'public' || answers[question] === 'yes').map((question) => reasonFor[question]);
  const open = dpoQuestions.filter((question) => answers[question] === null);
  if (reasons.length > 0) return { outcome: 'mandatory', reasons, open, contradicted: answers.hasDpo === 'no' };
  if (open.length > 0) return { outcome: 'open', reasons: [], open, contradicted: false };
  return { outcome: 'voluntary', reasons: notMandatory, open, contradicted: false };
}
