import type { Bodies } from './bodies';
import type { RecordRow, SummaryRecordRow } from './rows';

/** The line that lists show of a record; the number of the commit is filled in when it is written. */
export function summaryOf(bodies: Bodies, row: Omit<RecordRow, 'seq'>, text: string): SummaryRecordRow {
  const { id, kind, org, at, version } = row;
  return {
    id,
    kind,
    org,
    at,
    seq: 0,
    heads: Math.max(1, row.heads.length),
    head: row.heads[0] ?? '',
    dirty: row.draft !== undefined,
    summary: bodies.summarise(kind, version, text),
  };
}
