import type { Activity } from '@shared/record/activity/activity';
import { openPlaces } from '@shared/record/activity/open-items';
import { isOpen, type Finding, type Level } from '@shared/rules/finding';
import { partNames, partOfItem, type Part } from '@renderer/fields/activity-parts';
import { openItemText } from '@renderer/fields/missing';
import { partOfPath } from '@renderer/fields/part-of-path';

/** Something that is left to do in an activity, and where. */
export interface ToDo {
  readonly key: string;
  readonly part: Part;
  readonly path: readonly string[];
  /** how heavy what was found is; undefined for what nobody answered yet */
  readonly level: Level | undefined;
  readonly text: string;
  /** where in the tab it stands, where that is one of several; '' where the words say it */
  readonly where: string;
}

/**
 * What is still open in an activity as it stands on screen, and what the rules found in it as it was saved last: in the order of the
 * tabs, what was found first. What the rules speak of is not told twice.
 * @param findings of the whole register
 */
export function toDoIn(activity: Activity, id: string, findings: readonly Finding[]): readonly ToDo[] {
  const found = findings
    .filter((finding) => finding.subject.id === id && isOpen(finding))
    .map(({ key, path, level, text, where }): ToDo => ({ key, part: partOfPath(path), path, level, text: firstSentence(text), where: path.length > 1 ? where : '' }));
  const told = new Set(found.map(({ path }) => path.join('/')));
  const open = openPlaces(activity)
    .filter(({ path }) => !told.has(path.join('/')))
    .map(({ name, path }): ToDo => ({ key: `open/${path.join('/')}`, part: partOfItem[name], path, level: undefined, text: `Nog in te vullen: ${openItemText({ name, count: 1 })}`, where: '' }));
  return [...found, ...open].toSorted((a, b) => partNames.indexOf(a.part) - partNames.indexOf(b.part));
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?]) /u)[0] ?? text;
}

/** How many there are on each tab; a tab without any is not in it. */
export function countByPart(all: readonly ToDo[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const { part } of all) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
