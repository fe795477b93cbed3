import type { DataCategory, DataSubject } from '@shared/record/activity/subjects-and-data';
import { named, nameless } from '@shared/record/nameless';

export function groupName({ name }: { readonly name: string }): string {
  return named(name, nameless.group);
}

export function categoryName({ name }: { readonly name: string }): string {
  return named(name, nameless.category);
}

/** The names of the groups that a category is of. */
export function groupsOf(category: DataCategory, groups: readonly DataSubject[]): readonly string[] {
  return groups.filter(({ id }) => category.subjects.some((cell) => cell.id === id)).map(({ name }) => name);
}
