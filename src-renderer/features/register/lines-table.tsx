import { useTable } from '@tanstack/react-table';
import { useMemo, type ComponentType } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { useDensity } from '@renderer/ui/density';
import { ColumnWidths, leastWidth } from './column-widths';
import { registerFeatures, tableColumnsOf, type ColumnFacts } from './columns';
import type { LineProps } from './line-props';
import styles from './register.module.css';
import type { Sorting } from './sort-rows';
import { SortHeader } from './sort-header';
import { VirtualLines } from './virtual-lines';

/** Up to here every line is in the page; above it only those in sight. */
const allShown = 200;
const none: object[] = [];

interface LinesTableProps<Row extends { readonly id: string }, Name extends string> {
  readonly org: string;
  /** what the table is called */
  readonly label: string;
  readonly facts: Readonly<Record<Name, ColumnFacts>>;
  readonly columns: readonly Name[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting<Name>;
  /** how it is sorted while the column that was chosen is not shown */
  readonly usual: Sorting<Name>;
  readonly sort: (rows: readonly Row[], by: Sorting<Name>) => readonly Row[];
  readonly onSorting: (sorting: Sorting<Name>) => void;
  readonly line: ComponentType<LineProps<Row, Name>>;
}

/** A table that sorts by any column, however many lines it has. */
export function LinesTable<Row extends { readonly id: string }, Name extends string>(props: LinesTableProps<Row, Name>) {
  const { org, label, facts, columns, rows, sorting, usual, sort, onSorting, line: Line } = props;
  const [density] = useDensity();
  // A column that was taken away cannot show that the table is sorted by it.
  const by = columns.includes(sorting.id) ? sorting : usual;
  const sorted = useMemo(() => sort(rows, by), [sort, rows, by]);
  const tableColumns = useMemo(() => tableColumnsOf(facts, columns), [facts, columns]);
  const table = useTable({
    features: registerFeatures,
    columns: tableColumns,
    // The lines are made from what is sorted here: the table keeps only its columns.
    data: none,
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
  const many = sorted.length > allShown;
  const sortedAs = (name: string) => (by.id === name ? (by.desc ? 'descending' : 'ascending') : undefined);
  const head = (
    <thead>
      <tr aria-rowindex={many ? 1 : undefined}>
        {table.getFlatHeaders().map(({ column }) => (
          <SortHeader key={column.id} id={column.id} {...headOf(facts[column.id as Name])} sorted={sortedAs(column.id)} onSort={() => column.toggleSorting()} />
        ))}
      </tr>
    </thead>
  );
  const shown = columns.map((name) => facts[name]);
  const frame = { className: classNames(styles['table'], density === 'compact' && styles['compact']), style: leastWidth(shown), 'aria-label': label };
  const top = (
    <>
      <ColumnWidths facts={shown} />
      {head}
    </>
  );
  if (many) return <VirtualLines org={org} frame={frame} rows={sorted} columns={columns} top={top} density={density} line={Line} />;
  return (
    <div className={styles['scroll']}>
      <table {...frame}>
        {top}
        <tbody>
          {sorted.map((row) => (
            <Line key={row.id} org={org} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headOf({ header, short, title }: ColumnFacts) {
  return { header, short, title };
}
