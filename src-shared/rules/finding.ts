import type { Citation } from '../law/citation';

/** How heavy a finding is: what the law asks is missing, something is likely wrong, or something could be better. */
export const levels = ['error', 'warning', 'tip'] as const;
export type Level = (typeof levels)[number];

/** What a level is called on screen and on paper. */
export const levelLabels: Readonly<Record<Level, string>> = { error: 'Fout', warning: 'Waarschuwing', tip: 'Tip' };

/** Kinds of record that a finding can be about. */
export type SubjectKind = 'activity' | 'party' | 'organisation';

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** as it is called now; '' while it has no name */
  readonly name: string;
}

/** The place of what is mended in the screening of an activity: the only path that is no field. */
export const screeningPlace = 'screening';
/** What that place is called. */
export const screeningLabel = 'DPIA-screening';

/** What a rule gives for one place where it is not met, or where a person has to weigh. */
export interface Found {
  /** the field to mend: keys from the top, with the id of an item where a list is passed: ['purposes', 'p1', 'basis'] */
  readonly path: readonly string[];
  /** one or two Dutch sentences: what is the matter and what to do */
  readonly text: string;
  /** where it is lighter or heavier here than the rule is as a whole */
  readonly level?: Level;
  /** where it stands here, if that is more precise than the rule says */
  readonly citations?: readonly Citation[];
  /** the law leaves it to a person: whoever weighs it can answer the finding with a reason */
  readonly judge?: true;
  /** exactly what was weighed, as plain JSON, if that is less than all that the rule reads: the answer of a person holds as long as it stays the same */
  readonly read?: unknown;
  /** of a party: ids of the activities of which art. 30 is not met because of this */
  readonly countsFor?: readonly string[];
  /** of what is shared: ids of the activities that it is about; of a party without these every activity that has to do with it */
  readonly concerns?: readonly string[];
}

/** The answer of a person to a finding that asks for weighing. */
export interface Answered {
  /** id of the record that holds it */
  readonly judgement: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date, or what was typed */
  readonly on: string;
  /** the place and the words that were answered, as they were then; `text` is '' where they were not kept */
  readonly where: string;
  readonly text: string;
}

export interface Finding {
  /** the same for the same rule in the same place */
  readonly key: string;
  /** id of the rule */
  readonly rule: string;
  readonly level: Level;
  readonly subject: Subject;
  readonly path: readonly string[];
  /** the place in names, for who reads it elsewhere: 'Contactgegevens · Medewerker · Bewaartermijn' */
  readonly where: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly judge: boolean;
  /** hash of what was read, see Judgement.read */
  readonly read: string;
  /** see Found.countsFor */
  readonly countsFor?: readonly string[];
  /** see Found.concerns; never empty, and absent where it is about no activity but the subject */
  readonly concerns?: readonly string[];
  /** absent while nobody answered, and when what was read has changed since */
  readonly answered?: Answered;
  /** it was answered, but what was read has changed since then */
  readonly lapsed?: Answered;
}

/** It stands open: nobody answered it. */
export function isOpen({ answered }: Finding): boolean {
  return answered === undefined;
}
