import type { CSSProperties } from 'react';
import type { ColumnFacts } from './columns';
import styles from './register.module.css';

// A table hands its own variables down.
const takesTheRest = { '--few': 'auto', '--some': 'auto', '--all': 'auto' } as CSSProperties;

type Size = 0 | 1 | 2;

/**
 * How wide each column is: a matter of the window alone. What stands in a cell, and what comes there later, moves no other; a long
 * register is as wide at its end as at its top.
 */
export function ColumnWidths({ facts }: { readonly facts: readonly ColumnFacts[] }) {
  return (
    <colgroup>
      {facts.map(({ header, width }) => (
        <col key={header} className={width?.[0] === 0 ? styles['roomy'] : undefined} style={width === undefined ? takesTheRest : widths((size) => width[size])} />
      ))}
    </colgroup>
  );
}

/** So wide a table is at least; in a smaller window it scrolls in its own frame. */
export function leastWidth(facts: readonly ColumnFacts[]): CSSProperties {
  return widths((size) => facts.reduce((sum, { width, least }) => sum + (width?.[size] ?? least ?? 0), 0));
}

/** For the style sheet, which knows how much room there is. */
function widths(of: (size: Size) => number): CSSProperties {
  return { '--few': `${of(0)}rem`, '--some': `${of(1)}rem`, '--all': `${of(2)}rem` } as CSSProperties;
}
