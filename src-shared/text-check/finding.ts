import type { Citation } from '../law/citation';
import type { Activity } from '../record/activity/activity';

/** How sure a finding is: the words of a text can only tell so much. */
export const certainties = ['zeker', 'waarschijnlijk', 'mogelijk'] as const;
export type Certainty = (typeof certainties)[number];

/** A part of the text that was checked. */
export interface Place {
  /** in UTF-16 units of that text, as a text area counts them */
  readonly start: number;
  readonly end: number;
  /** from 1 */
  readonly line: number;
  /** the heading that it stands under; '' without any */
  readonly heading: string;
  /** what stands there, letter for letter */
  readonly hit: string;
  /** a few words around it, on one line */
  readonly before: string;
  readonly after: string;
}

/** Where the register says it. */
export type RegisterPlace = { readonly kind: 'organisation'; readonly name: string } | { readonly kind: 'activity'; readonly id: string; readonly name: string; readonly field: keyof Activity };

/** From lapsed law; not so; lacking; otherwise in the register. */
export const findingGroups = ['outdated', 'wrong', 'missing', 'register'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export interface Finding {
  /** of what is wrong; with its group and certainty it is there once */
  readonly id: string;
  readonly group: FindingGroup;
  readonly certainty: Certainty;
  readonly title: string;
  /** what holds today, or what to do */
  readonly advice: string;
  readonly citations: readonly Citation[];
  /** in the order of the text; empty when it is about the text as a whole */
  readonly places: readonly Place[];
  readonly register: readonly RegisterPlace[];
}
