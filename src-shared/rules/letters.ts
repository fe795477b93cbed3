import { controllerDuties, processorDuties, type RegisterDuty } from '../law/article-30';
import type { Citation } from '../law/citation';
import type { Activity } from '../record/activity/activity';
import { isOpen, type Finding } from './finding';
import { isLookedAt } from './records';

/** A letter of art. 30(1) or 30(2) AVG with how many activities say all that it asks. */
export interface LetterMeter {
  readonly duty: RegisterDuty;
  /** activities without an open error or warning on this letter: what the law asks "if possible" is a warning */
  readonly met: number;
  readonly of: number;
}

export interface Meters {
  /** art. 30(1): what we decide on ourselves, and what nobody knows the role of yet */
  readonly controller: readonly LetterMeter[];
  /** art. 30(2): what we do for others */
  readonly processor: readonly LetterMeter[];
}

export interface MeteredActivity extends Pick<Activity, 'role' | 'status'> {
  readonly id: string;
}

const letter = /^30\([12]\)\([a-g]\)/u;

/** The letter of art. 30 that a citation points into, as '30(1)(b)'; undefined for all else. */
export function letterOf({ source, article }: Citation): string | undefined {
  return source === 'avg' ? letter.exec(article)?.[0] : undefined;
}

/**
 * What is wrong in the organisation itself counts for each of its activities: its name and address stand in every one. What is
 * wrong in a party counts for those that its finding names.
 */
export function lettersMet(activities: readonly MeteredActivity[], findings: readonly Finding[]): Meters {
  const wrong = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.level === 'tip' || !isOpen(finding)) continue;
    for (const citation of finding.citations) {
      const at = letterOf(citation);
      if (at === undefined) continue;
      const ids = wrong.get(at) ?? new Set();
      for (const id of concerned(finding)) ids.add(id);
      wrong.set(at, ids);
    }
  }
  const looked = activities.filter(isLookedAt);
  const meter = (of: readonly MeteredActivity[]) => (duty: RegisterDuty): LetterMeter => {
    const open = wrong.get(duty.citation.article);
    return { duty, of: of.length, met: open?.has('') === true ? 0 : of.filter(({ id }) => open?.has(id) !== true).length };
  };
  return {
    controller: controllerDuties.map(meter(looked.filter(({ role }) => role !== 'processor'))),
    processor: processorDuties.map(meter(looked.filter(({ role }) => role === 'processor'))),
  };
}

/** Ids of the activities that a finding is about, '' for all of them. */
function concerned({ subject: { kind, id }, countsFor = [] }: Finding): readonly string[] {
  if (kind === 'party') return countsFor;
  return [kind === 'organisation' ? '' : id];
}

/** 'b: 11 van 12'. */
export function meterText({ duty, met, of }: LetterMeter): string {
  return `${duty.letter}: ${met} van ${of}`;
}
