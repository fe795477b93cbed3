import type { Activity } from '../record/activity/activity';
import { isOpen, type Finding, type Found } from './finding';
import { isLookedAt, type Records } from './records';
import type { FollowingRule } from './rule';
import { followingRules } from './rules';
import { watchedWorld, type Surroundings, type Watch } from './watched-world';
import type { Read, World } from './world';

/** How what a rule gives becomes a finding; the world tells what is called how. */
export type FindingOf = (rule: FollowingRule, activity: Read<Activity>, found: Found, world: World) => Finding;

interface Looked {
  readonly activity: Read<Activity>;
  readonly open: readonly Finding[];
  readonly read: Watch;
  readonly found: readonly Finding[];
}

/**
 * What the rules that rest on other findings say of each activity. It is held, so that an activity is looked at again only when
 * it, what was found of it, or what it was called by changed.
 * @returns looks at every activity
 */
export function secondRound(findingOf: FindingOf): (first: readonly Finding[], around: Surroundings, changed: ReadonlySet<string>) => readonly Finding[] {
  let before = new Map<string, Looked>();
  return (first, around, changed) => {
    const open = openOfActivities(first);
    const now = new Map<string, Looked>();
    for (const activity of lookedAt(around.records)) {
      const known = before.get(activity.id);
      const own = open.get(activity.id) ?? [];
      now.set(activity.id, known !== undefined && holds(known, activity, own, changed) ? known : look(activity, own, around, findingOf));
    }
    before = now;
    return [...now.values()].flatMap(({ found }) => found);
  };
}

function look(activity: Read<Activity>, open: readonly Finding[], around: Surroundings, findingOf: FindingOf): Looked {
  const read: Watch = new Set();
  const world = watchedWorld(around, read);
  const found = followingRules.flatMap((rule) => [...rule.check(activity.body, open)].map((each) => findingOf(rule, activity, each, world)));
  return { activity, open, read, found };
}

/** A finding of the first round is mostly the same object until its record is looked at again; where it is not, this looks once too often. */
function holds({ activity, open, read }: Looked, now: Read<Activity>, own: readonly Finding[], changed: ReadonlySet<string>): boolean {
  return activity === now && open.length === own.length && open.every((each, index) => each === own[index]) && ![...read].some((each) => changed.has(each));
}

function openOfActivities(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const by = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, id } = finding.subject;
    if (kind !== 'activity' || !isOpen(finding)) continue;
    const own = by.get(id);
    if (own === undefined) by.set(id, [finding]);
    else own.push(finding);
  }
  return by;
}

function lookedAt({ activity }: Records): readonly Read<Activity>[] {
  return [...activity.values()].filter(({ body }) => isLookedAt(body));
}
