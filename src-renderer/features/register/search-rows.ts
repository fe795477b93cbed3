import { matches, searchKey, searchWords } from '@renderer/ui/search-key';
import type { ClientRow } from './client-row';
import type { RegisterRow } from './register-row';

type SearchText<Line> = (line: Line) => string;

/** Looks through lines; the text of a line is made when it is searched for the first time: opening the register does not wait for it. */
function searchIn<Line extends object>(textOf: SearchText<Line>): (lines: readonly Line[], query: string) => readonly Line[] {
  const keys = new WeakMap<Line, string>();
  const keyOf = (line: Line) => {
    const known = keys.get(line);
    if (known !== undefined) return known;
    const key = searchKey(textOf(line));
    keys.set(line, key);
    return key;
  };
  return (lines, query) => {
    const words = searchWords(query);
    return words.length === 0 ? lines : lines.filter((line) => matches(keyOf(line), words));
  };
}

/** The rows whose name, role, groups, owner and number together hold every word of the query, in the order they came. */
export const searchRows = searchIn<RegisterRow>((row) => [row.name, row.role.replace('\u00ad', ''), row.allSubjects, row.owner, row.number].join(' '));

/** The same for what we do for others: client, activity, number, owner, what we do and where data go. */
export const searchClients = searchIn<ClientRow>(({ client, activity, processing, countries }) => [client, activity.name, activity.number, activity.owner, processing, countries].join(' '));
