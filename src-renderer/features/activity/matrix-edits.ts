import { dataClassNames, type DataClass } from '@shared/law/data-classes';
import { suggestions, type Suggestion } from '@shared/record/suggestions';
import type { Activity } from '@shared/record/activity/activity';
import { blankCell, blankDataCategory, blankDataSubject, blankHandling, type Cell, type DataCategory, type DataSubject, type Handling } from '@shared/record/activity/subjects-and-data';
import { insertItem } from '@renderer/fields/items';

type Change = (activity: Activity) => Activity;

export const addGroup =
  (id: string, name: string): Change =>
  (activity) => ({ ...activity, subjects: [...activity.subjects, { ...blankDataSubject(id), name }] });

/** A name of the list brings its usual class; with one group there is no question whose data they are. */
export const addCategory =
  (id: string, name: string): Change =>
  (activity) => {
    const [only, ...others] = activity.subjects;
    const subjects = only !== undefined && others.length === 0 ? [blankCell(only.id)] : [];
    return { ...activity, dataCategories: [...activity.dataCategories, { ...blankDataCategory(id), name, ...usualClass(name), subjects }] };
  };

const words: readonly Suggestion[] = suggestions.dataCategory;

function usualClass(name: string): Pick<DataCategory, 'dataClass' | 'special'> {
  const { dataClass = null, special = null } = words.find(({ label }) => label === name) ?? {};
  return { dataClass, special };
}

export const editGroup =
  (id: string, change: (group: DataSubject) => DataSubject): Change =>
  (activity) => ({ ...activity, subjects: activity.subjects.map((group) => (group.id === id ? change(group) : group)) });

/** Only that category becomes another object: the others need not be shown anew. */
export const editCategory =
  (id: string, change: (category: DataCategory) => DataCategory): Change =>
  (activity) => ({ ...activity, dataCategories: activity.dataCategories.map((category) => (category.id === id ? change(category) : category)) });

export const editCell = (category: string, group: string, change: (cell: Cell) => Cell): Change =>
  editCategory(category, (before) => ({ ...before, subjects: before.subjects.map((cell) => (cell.id === group ? change(cell) : cell)) }));

/** Marks or unmarks the place where they meet. */
export const tick = (category: string, group: string, on: boolean): Change =>
  editCategory(category, (before) => {
    const others = before.subjects.filter(({ id }) => id !== group);
    return { ...before, subjects: on ? [...others, blankCell(group)] : others };
  });

/** Puts a cell back as it was; not when the group has one again, or is gone. */
export const putCellBack =
  (category: string, cell: Cell): Change =>
  (activity) => {
    if (!activity.subjects.some(({ id }) => id === cell.id)) return activity;
    return editCategory(category, (before) => ({ ...before, subjects: [...insertItem(before.subjects, cell, before.subjects.length)] }))(activity);
  };

/** What can be about some of the groups. */
interface Grouped {
  readonly id: string;
  readonly groups: string[];
}

/** With its cells, and from the purposes, recipients and transfers that are about other groups too. */
export const removeGroup =
  (id: string): Change =>
  (activity) => ({
    ...activity,
    subjects: activity.subjects.filter((group) => group.id !== id),
    purposes: activity.purposes.map((purpose) => withoutGroup(purpose, id)),
    recipients: activity.recipients.map((recipient) => withoutGroup(recipient, id)),
    transfers: activity.transfers.map((transfer) => withoutGroup(transfer, id)),
    dataCategories: activity.dataCategories.map((category) =>
      category.subjects.some((cell) => cell.id === id) ? { ...category, subjects: category.subjects.filter((cell) => cell.id !== id) } : category,
    ),
  });

/** What was only about this group keeps its id: no group at all would mean every group, and nobody said that. */
function withoutGroup<Item extends Grouped>(item: Item, id: string): Item {
  const others = item.groups.filter((group) => group !== id);
  return others.length === 0 || others.length === item.groups.length ? item : { ...item, groups: others };
}

/** How many of each. */
export type LeftAlone = Readonly<Record<'purposes' | 'recipients' | 'transfers', number>>;

/** The purposes, recipients and transfers that are only about groups that are gone. */
export function leftAlone(activity: Activity): LeftAlone {
  const alone = (items: readonly Grouped[]) => items.filter(({ groups }) => groups.length > 0 && !groups.some((id) => activity.subjects.some((group) => group.id === id))).length;
  return { purposes: alone(activity.purposes), recipients: alone(activity.recipients), transfers: alone(activity.transfers) };
}

/** Puts a group back where it stood before, with its cells in the categories and its place in the items about it that are still there. */
export const putGroupBack =
  (id: string, before: Activity): Change =>
  (activity) => {
    const index = before.subjects.findIndex((group) => group.id === id);
    const group = before.subjects[index];
    if (group === undefined || activity.subjects.some((each) => each.id === id)) return activity;
    const withGroup = {
      ...activity,
      subjects: [...insertItem(activity.subjects, group, index)],
      purposes: activity.purposes.map((purpose) => withGroupAgain(purpose, id, before.purposes)),
      recipients: activity.recipients.map((recipient) => withGroupAgain(recipient, id, before.recipients)),
      transfers: activity.transfers.map((transfer) => withGroupAgain(transfer, id, before.transfers)),
    };
    return before.dataCategories.reduce((next, category) => {
      const cell = category.subjects.find((each) => each.id === id);
      return cell === undefined ? next : putCellBack(category.id, cell)(next);
    }, withGroup);
  };

/** Not when a person made it about all groups in between. */
function withGroupAgain<Item extends Grouped>(item: Item, id: string, before: readonly Item[]): Item {
  const index = before.find((each) => each.id === item.id)?.groups.indexOf(id) ?? -1;
  if (index === -1 || item.groups.length === 0 || item.groups.includes(id)) return item;
  return { ...item, groups: [...item.groups.slice(0, index), id, ...item.groups.slice(index)] };
}

/** Keys of a category's handling. */
type HandlingKey = keyof Handling & keyof DataCategory;

const isEmpty = (category: DataCategory, keys: readonly HandlingKey[]) => keys.every((key) => (category[key]?.length ?? 0) === 0);

/** The categories that say nothing yet under these keys. */
export function emptyOnes(categories: readonly DataCategory[], keys: readonly HandlingKey[]): readonly DataCategory[] {
  return categories.filter((category) => isEmpty(category, keys));
}

/** Gives those that say nothing yet what one of them says: the same is typed once. */
export const fillLike =
  (like: DataCategory, keys: readonly HandlingKey[]): Change =>
  (activity) => {
    const said = Object.fromEntries(keys.map((key) => [key, like[key]]));
    return { ...activity, dataCategories: activity.dataCategories.map((category) => (isEmpty(category, keys) ? { ...category, ...said } : category)) };
  };

/** Takes that back from categories that still say the same. */
export const emptyAgain =
  (ids: readonly string[], like: DataCategory, keys: readonly HandlingKey[]): Change =>
  (activity) => {
    const nothing = Object.fromEntries(keys.map((key) => [key, blankHandling()[key]]));
    const same = (category: DataCategory) => ids.includes(category.id) && keys.every((key) => category[key]?.toString() === like[key]?.toString());
    return { ...activity, dataCategories: activity.dataCategories.map((category) => (same(category) ? { ...category, ...nothing } : category)) };
  };

export const removeCategory =
  (id: string): Change =>
  (activity) => ({ ...activity, dataCategories: activity.dataCategories.filter((category) => category.id !== id) });

export const putCategoryBack =
  (category: DataCategory, index: number): Change =>
  (activity) => ({ ...activity, dataCategories: [...insertItem(activity.dataCategories, category, index)] });

/** The classes in the order of the law, and last what has none yet. */
export const classOrder: readonly (DataClass | null)[] = [...dataClassNames, null];

/** A cell says something of its own. */
export function deviates({ id: _, ...handling }: Cell): boolean {
  return Object.values(handling).some((value) => value !== null && value.length > 0);
}

/** Takes these groups away again, except those of which something more was said since. */
export const takeGroupsAway =
  (ids: readonly string[]): Change =>
  (activity) => {
    const touched = ({ id, description }: DataSubject) =>
      description.trim() !== '' ||
      [...activity.purposes, ...activity.recipients, ...activity.transfers].some(({ groups }) => groups.includes(id)) ||
      activity.dataCategories.some(({ subjects }) => subjects.some((cell) => cell.id === id && deviates(cell)));
    return activity.subjects.filter((group) => ids.includes(group.id) && !touched(group)).reduce((now, { id }) => removeGroup(id)(now), activity);
  };

/** The same of categories: a name, the class that it brings and the groups that it is of are no more than was added. */
export const takeCategoriesAway =
  (ids: readonly string[]): Change =>
  (activity) => {
    const asAdded = (category: DataCategory) => JSON.stringify({ ...blankDataCategory(category.id), name: category.name, ...usualClass(category.name) });
    const untouched = (category: DataCategory) => JSON.stringify({ ...category, subjects: [] }) === asAdded(category) && !category.subjects.some(deviates);
    return { ...activity, dataCategories: activity.dataCategories.filter((category) => !(ids.includes(category.id) && untouched(category))) };
  };
