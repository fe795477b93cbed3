import { useCallback, useEffect } from 'react';
import type { Search } from './search-rows';
import { useNames } from './use-names';

/** So many milliseconds of a moment without work are left to others. */
const margin = 2;

/** Search through lines, which are made ready while nobody asks anything: the first key in the search box of a long register is as quick as the next. */
export function useSearch<Line>(org: string, { search, prepare }: Search<Line>, lines: readonly Line[]): (lines: readonly Line[], query: string) => readonly Line[] {
  const names = useNames(org);
  useEffect(() => {
    let next = 0;
    const step = (moment: IdleDeadline) => {
      for (let line = lines[next]; line !== undefined && moment.timeRemaining() > margin; line = lines[next]) {
        prepare(line, names);
        next += 1;
      }
      if (next < lines.length) waiting = requestIdleCallback(step);
    };
    let waiting = requestIdleCallback(step);
    return () => cancelIdleCallback(waiting);
  }, [prepare, lines, names]);
  return useCallback((among, query) => search(among, query, names), [search, names]);
}
