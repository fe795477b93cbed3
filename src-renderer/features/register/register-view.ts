import { useState } from 'react';
import { byName, type Sorting } from './sort-rows';

interface View {
  readonly query: string;
  readonly sorting: Sorting;
}

const fresh: View = { query: '', sorting: byName };
/** By organisation, as long as the window is open: who looks into an activity comes back to the same list. */
const left = new Map<string, View>();

/** What was typed in the search box and how the table is sorted. */
export function useRegisterView(org: string): readonly [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(left.get(org) ?? fresh);
  const change = (part: Partial<View>) => {
    const next = { ...(left.get(org) ?? fresh), ...part };
    left.set(org, next);
    setView(next);
  };
  return [view, change];
}
