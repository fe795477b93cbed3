import { useState } from 'react';
import { byClient } from './client-columns';
import type { ClientColumn } from './client-facts';
import { byName, type Sorting } from './sort-rows';

export interface View {
  readonly query: string;
  /** ids of what was chosen in the filter */
  readonly filter: readonly string[];
  readonly sorting: Sorting;
  /** the same for the list of what we do for others, which has columns of its own */
  readonly clientSorting: Sorting<ClientColumn>;
}

const fresh: View = { query: '', filter: [], sorting: byName, clientSorting: byClient };
/** By organisation, as long as the window is open: who looks into an activity comes back to the same list. */
const left = new Map<string, View>();

/** What was typed in the search box, what was chosen in the filter and how the tables are sorted. */
export function useRegisterView(org: string): readonly [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(left.get(org) ?? fresh);
  const change = (part: Partial<View>) => {
    const next = { ...(left.get(org) ?? fresh), ...part };
    left.set(org, next);
    setView(next);
  };
  return [view, change];
}
