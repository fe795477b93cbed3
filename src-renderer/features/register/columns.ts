import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { RegisterRow } from './register-row';

/** Only the state of sorting: the work itself is in `sort-rows.ts` and `search-key.ts`, which know what is already in order. */
export const registerFeatures = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof registerFeatures, RegisterRow>();

export const registerColumns = column.columns([
  column.accessor('name', { header: 'Naam', sortDescFirst: false }),
  column.accessor('role', { header: 'Onze rol', sortDescFirst: false }),
  column.accessor('purposes', { header: 'Doelen', sortDescFirst: true }),
  column.accessor('letters', { header: 'Grondslagen', sortDescFirst: false }),
  column.accessor('openCount', { header: 'Nog open', sortDescFirst: true }),
  column.accessor('changedAt', { header: 'Gewijzigd', sortDescFirst: true }),
]);
