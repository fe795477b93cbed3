import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { useDensity } from '@renderer/ui/density';
import { registerColumns, registerFeatures } from './columns';
import { RegisterLine } from './register-line';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';
import { byName, sortRows } from './sort-rows';
import { SortHeader } from './sort-header';
import { VirtualLines } from './virtual-lines';

/** Up to here every line is in the page; above it only those in sight. */
const allShown = 200;
const none: RegisterRow[] = [];

interface RegisterTableProps {
  readonly org: string;
  /** in the order of their names */
  readonly rows: readonly RegisterRow[];
}

/** The register as a table that sorts by any column. */
export function RegisterTable({ org, rows }: RegisterTableProps) {
  const [sorting, setSorting] = useState([byName]);
  const [density] = useDensity();
  const [by = byName] = sorting;
  const sorted = useMemo(() => sortRows(rows, by), [rows, by]);
  const many = sorted.length > allShown;
  const table = useTable({
    features: registerFeatures,
    columns: registerColumns,
    // Above that number the lines are made from what is in sight: the table then keeps only its columns.
    data: many ? none : sorted,
    getRowId: (row) => row.id,
    state: { sorting },
    manualSorting: true,
    onSortingChange: setSorting,
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
            title={String(column.columnDef.header)}
            sorted={by.id === column.id ? (by.desc ? 'descending' : 'ascending') : undefined}
            onSort={() => column.toggleSorting()}
          />
        ))}
      </tr>
    </thead>
  );
  const className = classNames(styles['table'], density === 'compact' && styles['compact']);
  if (many) {
    return <VirtualLines org={org} rows={sorted} head={head} className={className} density={density} />;
  }
  return (
    <div className={styles['scroll']}>
      <table className={className} aria-label="Verwerkingen">
        {head}
        <tbody>
          {table.getRowModel().rows.map((line) => (
            <RegisterLine key={line.id} org={org} row={line.original} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
