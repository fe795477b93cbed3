import { useMemo } from 'react';
import { writePreference } from '@renderer/ui/preference';
import { usePreference } from '@renderer/ui/use-preference';
import { columnNames, fixedColumn, usualColumns, type ColumnName } from './columns';

/** The columns in what was kept, in their own order; the usual ones when nothing was. */
export function columnsIn(kept: string | undefined): readonly ColumnName[] {
  if (kept === undefined) return usualColumns;
  const chosen = kept.split(' ');
  return columnNames.filter((name) => name === fixedColumn || chosen.includes(name));
}

/** Which columns the register shows on this computer; the same array until a person chooses others. */
export function useShownColumns(): readonly [readonly ColumnName[], (columns: readonly string[] | undefined) => void] {
  const kept = usePreference('columns');
  const columns = useMemo(() => columnsIn(kept), [kept]);
  return [columns, (chosen) => writePreference('columns', chosen?.join(' '))];
}
