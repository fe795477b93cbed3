import { activityKind, type Activity } from '@shared/record/activity/activity';
import { activityProblems } from '@shared/record/activity/problems';
import type { Field } from '@shared/record/field';
import { valueProblem } from '@shared/record/value-problem';
import { leavesOf } from '@shared/record/walk';
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
  return { key: path.join('/'), text: `${whatOf(activity, path)}: ${problem}`, part: partOfPath(path) };
}

type Items = Readonly<Record<string, readonly { readonly id: string; readonly name?: string }[]>>;

/** 'Bewaartermijn van Contactgegevens', 'Land van doorgifte 2'. */
function whatOf(activity: Activity, path: readonly string[]): string {
  const names: string[] = [];
  let fields: Readonly<Record<string, Field>> = activityKind.fields;
  let label = '';
  for (let at = 0; at < path.length; at += 2) {
    const field = fields[path[at] ?? ''];
    if (field === undefined) break;
    label = field.label;
    if (field.kind !== 'list') break;
    const id = path[at + 1] ?? '';
    names.push(at === 0 ? itemName(activity as unknown as Items, path[0] ?? '', id, field.itemLabel) : nameOfGroup(activity, id));
    fields = field.fields as typeof fields;
  }
  return [label, ...names].join(' van ');
}

function itemName(activity: Items, list: string, id: string, itemLabel: string): string {
  const items = activity[list] ?? [];
  const index = items.findIndex((item) => item.id === id);
  const name = items[index]?.name?.trim() ?? '';
  return name === '' ? `${itemLabel.toLowerCase()} ${index + 1}` : name;
}

function nameOfGroup({ subjects }: Activity, id: string): string {
  return subjects.find((group) => group.id === id)?.name ?? 'een verwijderde groep';
}
