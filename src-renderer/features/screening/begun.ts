import { screeningKind, type Screening } from '@shared/record/screening';
import type { Drafts } from '@renderer/records/drafts';
import { newId } from '@renderer/records/new-id';
import type { NewRecord } from '@renderer/records/use-draft';
import { isoDay } from '@renderer/ui/dates';

/** A screening that was begun here; its record is made with the first change. */
export interface Begun {
  readonly id: string;
  readonly otherwise: NewRecord<Screening>;
}

// Kept outside the page: who leaves it while the first change still waits for the disk comes back to the same screening.
const all = new WeakMap<Drafts, Map<string, Begun>>();

/** The screening that was begun last for this activity in this window. */
export function begunScreening(drafts: Drafts, activity: string): Begun | undefined {
  return all.get(drafts)?.get(activity);
}

/** Begins one; the same one again until another is begun. */
export function begin(drafts: Drafts, org: string, blank: Screening): Begun {
  const begun: Begun = { id: newId(), otherwise: { kind: screeningKind.name, org, blank } };
  const ours = all.get(drafts) ?? new Map<string, Begun>();
  all.set(drafts, ours.set(blank.activity, begun));
  return begun;
}

/** What a screening begins with. @param screener who works here; '' when nobody said so */
export function blankScreening(activity: string, screener: string, now: Date): Screening {
  return { ...screeningKind.blank(), activity, screenerName: screener, startedOn: isoDay(now) };
}

/** A new screening with what an earlier one said about the processing; advice and decision have to be given anew. */
export function againFrom(earlier: Screening, fresh: Screening): Screening {
  const { description, article35, apList, criteria, otherRisk, riskMeasures, reviewTriggers, dpiaLink } = earlier;
  const { largeScalePeople, largeScaleData, largeScaleDuration, largeScaleArea } = earlier;
  const said = { description, article35, apList, criteria, otherRisk, riskMeasures, reviewTriggers, dpiaLink };
  return { ...fresh, ...said, largeScalePeople, largeScaleData, largeScaleDuration, largeScaleArea };
}
