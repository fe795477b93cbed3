import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { Density } from '@renderer/ui/density';
import type { ColumnName } from './columns';
import { RegisterLine } from './register-line';
import type { RegisterRow } from './register-row';
import styles from './register.module.css';

interface VirtualLinesProps {
  readonly org: string;
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly ColumnName[];
  readonly head: ReactNode;
  readonly className: string;
  readonly density: Density;
}

/** A long register: only the lines in sight are in the page, between two empty rows as high as all the others. */
export function VirtualLines({ org, rows, columns, head, className, density }: VirtualLinesProps) {
  const box = useRef<HTMLDivElement>(null);
  // The compiler that this warns about is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (density === 'compact' ? 33 : 45),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const lines = virtualizer.getVirtualItems();
  const before = lines[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (lines.at(-1)?.end ?? 0);
  return (
    <div className={styles['box']} ref={box}>
      <table className={className} aria-label="Verwerkingen" aria-rowcount={rows.length + 1}>
        {head}
        <tbody>
          <Gap height={before} columns={columns.length} />
          {lines.map(({ index, key }) => {
            const row = rows[index];
            return row && <RegisterLine key={key} org={org} row={row} columns={columns} place={index} measure={virtualizer.measureElement} />;
          })}
          <Gap height={after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden className={styles['gap']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
