import type { Ref } from 'react';

/** What every line of a table gets. */
export interface LineProps<Row, Name extends string> {
  readonly org: string;
  readonly row: Row;
  /** the same array on every render */
  readonly columns: readonly Name[];
  /** its place in the whole table, when only a part of it is in the page */
  readonly place?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}
