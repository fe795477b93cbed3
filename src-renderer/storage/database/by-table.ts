import type { Change, Commit, ErasureRow, RecordRow, RevisionRow } from '../rows';

/** The rows of a commit by the table they go into, each with the commit's number. */
export interface RowsByTable {
  readonly seq: number;
  readonly records: readonly RecordRow[];
  readonly revisions: readonly RevisionRow[];
  readonly erasures: readonly ErasureRow[];
}

export function byTable({ seq, changes }: Commit): RowsByTable {
  const rows = <Table extends Change['table']>(table: Table) =>
    changes.filter((change): change is Extract<Change, { table: Table }> => change.table === table).map((change) => ({ ...change.row, seq }));
  return {
    seq,
    records: rows('record') as RecordRow[],
    revisions: rows('revision') as RevisionRow[],
    erasures: rows('erasure') as ErasureRow[],
  };
}
