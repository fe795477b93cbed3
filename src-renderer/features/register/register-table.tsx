import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { useDensity } from '@renderer/ui/density';
import { columnFacts, registerFeatures, tableColumnsOf, type ColumnFacts, type ColumnName } from './columns';
import { RegisterLine } from './register-line';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';
import { byName, sortRows, type Sorting } from './sort-rows';
import { SortHeader } from './sort-header';
import { VirtualLines } from './virtual-lines';

/** Up to here every line is in the page; above it only those in sight. */
const allShown = 200;
const none: RegisterRow[] = [];

interface RegisterTableProps {
  readonly org: string;
  /** in the order of their names */
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly ColumnName[];
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
}

/** The register as a table that sorts by any column. */
export function RegisterTable({ org, rows, columns, sorting, onSorting }: RegisterTableProps) {
  const [density] = useDensity();
  // A column that was taken away cannot show that the table is sorted by it.
  const by = columns.includes(sorting.id) ? sorting : byName;
  const sorted = useMemo(() => sortRows(rows, by), [rows, by]);
  const tableColumns = useMemo(() => tableColumnsOf(columns), [columns]);
  const many = sorted.length > allShown;
  const table = useTable({
    features: registerFeatures,
    columns: tableColumns,
    // Above that number the lines are made from what is in sight: the table then keeps only its columns.
    data: many ? none : sorted,
    getRowId: (row) => row.id,
    state: { sorting: [by] },
    manualSorting: true,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update([by]) : update;
      const column = columns.find((name) => name === next?.id);
      if (next !== undefined && column !== undefined) onSorting({ id: column, desc: next.desc });
    },
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const head = (
    <thead>
      <tr aria-rowindex={many ? 1 : undefined}>
        {table.getFlatHeaders().map(({ column }) => (
          <SortHeader
            key={column.id}
            id={column.id}
            {...headOf(columnFacts[column.id as ColumnName])}
            sorted={by.id === column.id ? (by.desc ? 'descending' : 'ascending') : undefined}
            onSort={() => column.toggleSorting()}
          />
        ))}
      </tr>
    </thead>
  );
  const className = classNames(styles['table'], density === 'compact' && styles['compact']);
  if (many) return <VirtualLines org={org} rows={sorted} columns={columns} head={head} className={className} density={density} />;
  return (
    <div className={styles['scroll']}>
      <table className={className} aria-label="Verwerkingen">
        {head}
        <tbody>
          {table.getRowModel().rows.map((line) => (
            <RegisterLine key={line.id} org={org} row={line.original} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headOf({ header, title }: ColumnFacts) {
  return { header, title };
}
