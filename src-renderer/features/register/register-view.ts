import { useKept, useTyped } from '@renderer/ui/kept';
import { byClient } from './client-columns';
import { clientColumns, type ClientColumn } from './client-facts';
import { columnNames } from './columns';
import { byName, type Sorting } from './sort-rows';

/** How the register is set. */
interface Setting {
  /** ids of what was chosen in the filter */
  readonly filter: readonly string[];
  readonly sorting: Sorting;
  /** the same for the list of what we do for others, which has columns of its own */
  readonly clientSorting: Sorting<ClientColumn>;
}

export interface View extends Setting {
  readonly query: string;
}

/** @param kept what was kept of an earlier setting, whatever that is */
export function readSetting(kept: unknown): Setting {
  const { filter, sorting, clientSorting } = partsOf(kept);
  return {
    filter: Array.isArray(filter) ? filter.filter((each) => typeof each === 'string') : [],
    sorting: readSorting(sorting, columnNames) ?? byName,
    clientSorting: readSorting(clientSorting, clientColumns) ?? byClient,
  };
}

function readSorting<Name extends string>(kept: unknown, names: readonly Name[]): Sorting<Name> | undefined {
  const { id, desc } = partsOf(kept);
  const column = names.find((name) => name === id);
  return column === undefined ? undefined : { id: column, desc: desc === true };
}

function partsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
}

/** What was typed in the search box, what was chosen in the filter and how the tables are sorted: who looks into an activity comes back to the same list. */
export function useRegisterView(org: string): readonly [View, (change: Partial<View>) => void] {
  const [query, search] = useTyped(`register ${org}`);
  const [setting, set] = useKept(`register ${org}`, readSetting);
  const change = ({ query: words, ...part }: Partial<View>) => {
    if (words !== undefined) search(words);
    if (Object.keys(part).length > 0) set({ ...setting, ...part });
  };
  return [{ query, ...setting }, change];
}
