import { useSyncExternalStore } from 'react';

/** Whether the window is so now; follows it. @param query of CSS, '(width >= 80rem)' */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
