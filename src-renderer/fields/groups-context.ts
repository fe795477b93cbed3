import { named, nameless } from '@shared/record/nameless';
import { createContext, useContext } from 'react';

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** The groups of data subjects of the activity that is shown; whoever shows an activity, or a version of one, gives them. */
export const GroupsContext = createContext<readonly Group[]>([]);

/** What stands for a group that is gone. */
const goneGroup = 'Verwijderde groep';

/** What no chosen group means. */
export const allGroups = 'Alle groepen';

/** The groups with names to read, and the name of any id that a field holds. */
export function useGroups() {
  const groups = useContext(GroupsContext).map(({ id, name }) => ({ id, name: named(name, nameless.group) }));
  return { groups, nameOf: (id: string): string => groups.find((group) => group.id === id)?.name ?? goneGroup };
}
