import { activityKind, type Activity } from '@shared/record/activity/activity';
import type { Judgement } from '@shared/record/judgement';
import { whereOf } from '@shared/record/where';
import { screeningLabel, screeningPlace } from '@shared/rules/finding';
import { activityRules, comparingRules } from '@shared/rules/rules';
import { isAhead } from '@shared/values/instant';
import type { RevisionInfo, SealedRecord } from '@renderer/storage/contract';

/** When a finding about an activity was judged, or that taken back. */
export interface JudgedMoment extends Pick<RevisionInfo, 'rev' | 'at' | 'by'> {
  /** the place in the activity as it was called then; where that was not kept, as it is called now */
  readonly where: string;
  /** what was judged, in the words of then; where they were not kept, what the rule asks */
  readonly what: string;
  /** whether the words are those of then */
  readonly kept: boolean;
  /** undefined when it was taken back */
  readonly given: Pick<Judgement, 'reason' | 'by' | 'on'> | undefined;
}

const titles = new Map([...activityRules, ...comparingRules].map(({ id, title }) => [id, title]));

/** @param sealed versions of judgements about that activity, in no order */
export function judgedMoments(sealed: readonly SealedRecord[], activity: Activity): readonly JudgedMoment[] {
  return sealed
    .filter(({ erased }) => !erased)
    .map(({ rev, at, by, body }) => {
      const judgement = body as Judgement;
      return { rev, at, by, ...wordsOf(judgement, activity), given: isTakenBack(judgement) ? undefined : judgement };
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function wordsOf({ rule, place, where, text }: Judgement, activity: Activity): Pick<JudgedMoment, 'where' | 'what' | 'kept'> {
  if (text !== '') return { where, what: text, kept: true };
  const now = place === screeningPlace ? screeningLabel : whereOf(activityKind.fields, { ...activity }, place.split('/'));
  return { where: now, what: titles.get(rule) ?? 'Een regel die deze versie van Grondslag niet kent', kept: false };
}

/** Whoever takes an answer back leaves nothing of it. */
function isTakenBack({ reason, by, on }: Pick<Judgement, 'reason' | 'by' | 'on'>): boolean {
  return [reason, by, on].every((text) => text === '');
}

/**
 * Both in one order, newest first; versions stay in the order in which they followed each other, whatever their clocks said.
 * What was judged while the clock stood in the future comes last: when that was is unknown.
 */
export function inTime(versions: readonly RevisionInfo[], moments: readonly JudgedMoment[], now = Date.now()): readonly (RevisionInfo | JudgedMoment)[] {
  const left = moments.filter(({ at }) => !isAhead(at, now));
  const later = ({ at }: RevisionInfo) => left.splice(0, left.filter((moment) => moment.at > at).length);
  return [...versions.flatMap((version) => [...later(version), version]), ...left, ...moments.filter(({ at }) => isAhead(at, now))];
}
