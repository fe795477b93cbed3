import { lawfulBases } from '@shared/law/lawful-bases';
import { useCallback, useMemo } from 'react';
import { ColumnMenu } from './column-menu';
import { columnFacts } from './columns';
import { countLine } from './count-line';
import { emptyReason } from './empty-reason';
import { filterRows } from './filter';
import { looking, type Found } from './found';
import { LinesTable } from './lines-table';
import { ListFrame } from './list-frame';
import { RegisterLine } from './register-line';
import { marks, type RegisterRow } from './register-row';
import type { View } from './register-view';
import styles from './register.module.css';
import { rowSearch, searchedInRows } from './search-rows';
import { useShownColumns } from './shown-columns';
import { byName, sortRows, type Sorting } from './sort-rows';
import { useSearch } from './use-search';

/** What the letters in a column stand for. */
const legendOf = (name: string, letters: readonly { readonly letter: string; readonly title: string }[]) =>
  `${name}: ${letters.map(({ letter, title }) => `${letter} ${title.toLowerCase()}`).join(' · ')}`;
const basesLegend = legendOf('Grondslag', lawfulBases.map(({ letter, label }) => ({ letter, title: label })));
const marksLegend = legendOf('Bijz.', marks);

export interface ListProps {
  readonly org: string;
  /** in the order of their names */
  readonly rows: readonly RegisterRow[];
  readonly view: View;
  /** what the rules found so far */
  readonly found: Found;
  /** what is searched for as far as the list is: it follows the box when there is time */
  readonly words: string;
  readonly onLook: (change: Partial<View>) => void;
  readonly onClear: () => void;
}

/** Activities with the columns that a person chose. */
export function ActivityList({ org, rows, view: { filter, sorting }, found, words, onLook, onClear }: ListProps) {
  const [columns, chooseColumns] = useShownColumns();
  const search = useSearch(org, rowSearch, rows);
  const shown = useMemo(() => search(filterRows(rows, filter, found), words), [search, rows, filter, found, words]);
  // Who sorts by something else need not sort anew when something was found.
  const foundToSort = sorting.id === 'findings' ? found : looking;
  const sort = useCallback((lines: readonly RegisterRow[], by: Sorting) => sortRows(lines, by, foundToSort), [foundToSort]);
  return (
    <ListFrame
      count={countLine(shown.length, rows.length)}
      filter={filter}
      onFilter={(next) => onLook({ filter: next })}
      onClear={onClear}
      choices={<ColumnMenu columns={columns} onChange={chooseColumns} />}
      nothing={shown.length === 0 ? emptyReason(filter, found, searchedInRows) : undefined}
    >
      <LinesTable
        org={org}
        label="Verwerkingen"
        facts={columnFacts}
        columns={columns}
        rows={shown}
        sorting={sorting}
        usual={byName}
        sort={sort}
        onSorting={(next) => onLook({ sorting: next })}
        line={RegisterLine}
      />
      <div className={styles['legend']}>
        {columns.includes('bases') && <p>{basesLegend}</p>}
        {columns.includes('marks') && <p>{marksLegend}</p>}
        {columns.includes('dpia') && shown.some(({ dpia }) => dpia.note !== '') && <p>DPIA: * nog niet vastgesteld</p>}
      </div>
    </ListFrame>
  );
}
