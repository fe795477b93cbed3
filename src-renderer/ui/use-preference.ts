import { useSyncExternalStore } from 'react';
import { followPreferences, readPreference } from './preference';

/** The kept choice, following changes made anywhere in this window. */
export function usePreference(key: string): string | undefined {
  return useSyncExternalStore(followPreferences, () => readPreference(key));
}
