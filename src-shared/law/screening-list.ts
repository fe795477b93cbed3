import type { Citation } from './citation';
import type { Validity } from './validity';

/**
 * The gates of the DPIA screening, art. 35 AVG: the cases of art. 35(3), the list of the AP, the nine criteria of WP248, and
 * any other reason for a high risk. The first three are lists that have to be answered; the last is an invitation.
 */
export const gateIds = ['article35', 'apList', 'criteria', 'otherRisk'] as const;
export type GateId = (typeof gateIds)[number];

export interface ScreeningQuestion {
  /** never changes its meaning: stored answers point at it */
  readonly id: string;
  /** short, as on screen and on paper */
  readonly name: string;
  readonly question: string;
  /** what counts, with an example from re-integration */
  readonly help: string;
  /** the scale from which the AP counts it, e.g. 'grootschalig'; empty where it names none */
  readonly scale: string;
  readonly citation: Citation;
}

/** One version of a list. When an authority changes its list, the new one is added beside it with another `version`. */
export interface ScreeningList extends Validity {
  readonly id: GateId;
  /** what the group of questions is called on screen, e.g. 'AP-lijst' */
  readonly name: string;
  /** what the list is called in full */
  readonly title: string;
  /** ISO date of the text */
  readonly version: string;
  /** where the duty to answer it stands */
  readonly citation: Citation;
  readonly questions: readonly ScreeningQuestion[];
}
