import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ComponentProps, type ComponentType, type ReactNode } from 'react';
import { bookmark } from '@renderer/ui/bookmark';
import type { Density } from '@renderer/ui/density';
import { usePrinting } from '@renderer/ui/printing';
import type { LineProps } from './line-props';
import styles from './register.module.css';

interface VirtualLinesProps<Row, Name extends string> {
  readonly org: string;
  /** what the table is given as it is */
  readonly frame: ComponentProps<'table'>;
  readonly rows: readonly Row[];
  readonly columns: readonly Name[];
  /** its columns and their heads */
  readonly top: ReactNode;
  readonly density: Density;
  readonly line: ComponentType<LineProps<Row, Name>>;
}

/** A long register: only the lines in sight are in the page, between two empty rows as high as all the others. */
export function VirtualLines<Row extends { readonly id: string }, Name extends string>(props: VirtualLinesProps<Row, Name>) {
  const { org, frame, rows, columns, top, density, line: Line } = props;
  const box = useRef<HTMLDivElement>(null);
  const lineHeight = density === 'compact' ? 33 : 45;
  // The compiler that this warns about is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    // Who comes back to a line finds it in the page.
    initialOffset: () => placeOf(bookmark(), rows) * lineHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  // On paper there is no scrolling: each line stands there.
  const printing = usePrinting();
  const lines = printing ? rows.map(({ id }, index) => ({ index, key: id, start: 0, end: virtualizer.getTotalSize() })) : virtualizer.getVirtualItems();
  const before = lines[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (lines.at(-1)?.end ?? 0);
  return (
    <div className={styles['box']} ref={box}>
      <table {...frame} aria-rowcount={rows.length + 1}>
        {top}
        <tbody>
          <Gap height={before} columns={columns.length} />
          {lines.map(({ index, key }) => {
            const row = rows[index];
            return row && <Line key={key} org={org} row={row} columns={columns} place={index} measure={virtualizer.measureElement} />;
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

/** Which line is the first of these that there is; 0 without one. */
function placeOf(ids: readonly string[], rows: readonly { readonly id: string }[]): number {
  const places = ids.map((id) => rows.findIndex((row) => row.id === id));
  return places.find((place) => place >= 0) ?? 0;
}
