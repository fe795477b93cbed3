import { activityKind, type Activity } from '@shared/record/activity/activity';
import { generalFields } from '@shared/record/activity/general';
import { openItems } from '@shared/record/activity/open-items';
import { activityProblems } from '@shared/record/activity/problems';
import { securityFields } from '@shared/record/activity/security';
import { sharingFields } from '@shared/record/activity/sharing';
import type { Field } from '@shared/record/field';
import { valueProblem } from '@shared/record/value-problem';
import { leavesOf } from '@shared/record/walk';
import { partOfItem, type Part } from '@renderer/fields/activity-parts';
import { openItemText } from '@renderer/fields/missing';

/** Something to look at, and the tab where it stands. */
export interface Finding {
  readonly key: string;
  readonly text: string;
  readonly part: Part;
}

/** What art. 30 AVG asks and has no answer yet. */
export function openFindings(activity: Activity): readonly Finding[] {
  return openItems(activity).map((item) => {
    const text = openItemText(item);
    return { key: item.name, text: text.charAt(0).toUpperCase() + text.slice(1), part: partOfItem[item.name] };
  });
}

/** What cannot be read, and what contradicts something else. */
export function wrongFindings(activity: Activity): readonly Finding[] {
  const unread = [...leavesOf(activityKind.fields, activity)].flatMap(({ field, path, value }) => {
    const problem = valueProblem(field, value);
    return problem === undefined ? [] : [finding(activity, path, problem)];
  });
  const contradictions = [...activityProblems(activity)].map(([path, problem]) => finding(activity, path.split('/'), problem));
  return [...unread, ...contradictions];
}

function finding(activity: Activity, path: readonly string[], problem: string): Finding {
  return { key: path.join('/'), text: `${whatOf(activity, path)}: ${problem}`, part: partOf(path) };
}

/** The tab where a value is filled in. */
function partOf(path: readonly string[]): Part {
  const [top = '', , key = ''] = path;
  if (top in generalFields) return 'algemeen';
  if (top === 'purposes') return 'doel';
  if (top in sharingFields) return 'ontvangers';
  if (top in securityFields) return 'bewaren';
  return top === 'dataCategories' && key === 'term' ? 'bewaren' : 'gegevens';
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
