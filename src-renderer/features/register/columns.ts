import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, type SortingState } from '@tanstack/react-table';
import type { RegisterRow } from './register-row';

/** Only what the register uses: each feature is bytes before the first screen and work per row. Search is in `search.ts`. */
export const registerFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const column = createColumnHelper<typeof registerFeatures, RegisterRow>();

/**
 * Rows come in the order of their names, so that comparing names is comparing places; in every other column equal values
 * stay in that order.
 */
export const registerColumns = column.columns([
  column.accessor('name', { header: 'Naam', sortDescFirst: false, sortFn: (a, b) => a.index - b.index }),
  column.accessor('role', { header: 'Onze rol', sortDescFirst: false, sortFn: (a, b) => compare(a.original.role, b.original.role) }),
  column.accessor('purposes', { header: 'Doelen', sortFn: (a, b) => a.original.purposes - b.original.purposes }),
  column.accessor('letters', { header: 'Grondslagen', sortDescFirst: false, sortFn: (a, b) => compare(a.original.letters, b.original.letters) }),
  column.accessor('openCount', { header: 'Nog open', sortFn: (a, b) => a.original.openCount - b.original.openCount }),
  column.accessor('changedAt', { header: 'Gewijzigd', sortFn: (a, b) => compare(a.original.changedAt, b.original.changedAt) }),
]);

export const byName: SortingState = [{ id: 'name', desc: false }];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
