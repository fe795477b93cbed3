import { useRef, type ReactNode } from 'react';
import { Button } from '@renderer/ui/button';
import { Empty } from '@renderer/ui/empty';
import { DensityChoice } from './density-choice';
import { FilterChips } from './filter-chips';
import { FilterMenu } from './filter-menu';
import styles from './register.module.css';

interface ListFrameProps {
  /** how many of how many */
  readonly count: string;
  readonly filter: readonly string[];
  readonly onFilter: (filter: readonly string[]) => void;
  /** shows everything again */
  readonly onClear: () => void;
  /** beside the other choices of how the list looks */
  readonly choices?: ReactNode;
  /** why there is no line; undefined while there are */
  readonly nothing: string | undefined;
  readonly children: ReactNode;
}

/** A list of the register under how many lines it has and what can be chosen about it. */
export function ListFrame({ count, filter, onFilter, onClear, choices, nothing, children }: ListFrameProps) {
  const line = useRef<HTMLDivElement>(null);
  const toFilter = () => line.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
  return (
    <>
      <div className={styles['line']} ref={line}>
        <p role="status">{count}</p>
        <div className={styles['choices']}>
          <FilterMenu chosen={filter} onChange={onFilter} />
          <DensityChoice />
          {choices}
        </div>
      </div>
      <FilterChips chosen={filter} onChange={onFilter} onClear={nothing === undefined ? onClear : undefined} onEmptied={toFilter} />
      {nothing === undefined ? (
        children
      ) : (
        <Empty>
          <p>{nothing}</p>
          <Button onClick={onClear}>Alle verwerkingen tonen</Button>
        </Empty>
      )}
    </>
  );
}
