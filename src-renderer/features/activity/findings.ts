import { activityKind, type Activity } from '@shared/record/activity/activity';
import { activityProblems } from '@shared/record/activity/problems';
import { valueProblem } from '@shared/record/value-problem';
import { leavesOf } from '@shared/record/walk';
import { whereOf } from '@shared/record/where';
import type { Part } from '@renderer/fields/activity-parts';
import { partOfPath } from '@renderer/fields/part-of-path';

/** A value to look at, and the tab where it stands. */
export interface WrongValue {
  /** its path, as an address says it */
  readonly key: string;
  readonly text: string;
  readonly part: Part;
}

/** What cannot be read, and what contradicts something else. */
export function wrongValues(activity: Activity): readonly WrongValue[] {
  const unread = [...leavesOf(activityKind.fields, activity)].flatMap(({ field, path, value }) => {
    const problem = valueProblem(field, value);
    return problem === undefined ? [] : [wrongValue(activity, path, problem)];
  });
  const contradictions = [...activityProblems(activity)].map(([path, problem]) => wrongValue(activity, path.split('/'), problem));
  return [...unread, ...contradictions];
}

function wrongValue(activity: Activity, path: readonly string[], problem: string): WrongValue {
  return { key: path.join('/'), text: `${whereOf(activityKind.fields, activity, path)}: ${problem}`, part: partOfPath(path) };
}
