import { matches, searchKey, searchWords } from '@renderer/ui/search-key';
import type { RegisterRow } from './register-row';

/** Made when a row is searched for the first time: opening the register does not wait for it. */
const keys = new WeakMap<RegisterRow, string>();

function keyOf(row: RegisterRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = searchKey([row.name, row.role.replace('\u00ad', ''), row.allSubjects, row.owner, row.number].join(' '));
  keys.set(row, key);
  return key;
}

/** The rows whose name, role, groups, owner and number together hold every word of the query, in the order they came. */
export function searchRows(rows: readonly RegisterRow[], query: string): readonly RegisterRow[] {
  const words = searchWords(query);
  return words.length === 0 ? rows : rows.filter((row) => matches(keyOf(row), words));
}
