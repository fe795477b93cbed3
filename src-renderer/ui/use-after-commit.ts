import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Lets a press of a button do something with what it brings into the page, before the next key stroke arrives: who types on at
 * once types into the new field, and not on the button.
 */
export function useAfterCommit(): (task: () => void) => void {
  const waiting = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const task = waiting.current;
    waiting.current = undefined;
    task?.();
  });
  return useCallback((task) => {
    waiting.current = task;
  }, []);
}
