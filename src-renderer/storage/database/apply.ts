import { AppError } from '@shared/app-error';
import {
  emptyTally,
  tallyOf,
  type Change,
  type Commit,
  type ErasureRow,
  type RecordRow,
  type RevisionRow,
  type SummaryRecordRow,
  type Tally,
} from '../rows';
import type { Database, PieceRow, StateRow, StoredRecord, StoredRevision } from './database';
import { dropDraftPieces, storedRecord, storedRevision } from './pieces';

/** Which window writes, and after which commit: anything else in the database means that it may not. */
export interface Turn {
  readonly owner: string;
  readonly after: number;
}

/** What lists show of the records in a commit; `undefined` takes the line away. */
export type SummaryPatch = ReadonlyMap<string, SummaryRecordRow | undefined>;

/**
 * Writes commits and the summaries that go with them in one strictly durable transaction.
 * @throws AppError 'store-elsewhere' when another window took over, 'store-damaged' when the database is not at `after`
 */
export async function applyCommits(database: Database, turn: Turn, commits: readonly Commit[], patch: SummaryPatch): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const state = await database.state.get('state');
    if (state === undefined) throw new AppError('store-damaged', 'the state row is gone');
    if (state.owner !== turn.owner) throw new AppError('store-elsewhere');
    if (state.seq !== turn.after) throw new AppError('store-damaged', `at commit ${state.seq}, expected ${turn.after}`);
    let next = state;
    for (const commit of commits) next = await applyOne(database, next, commit);
    await writeSummaries(database, patch);
    await database.state.put(next);
  });
}

async function applyOne(database: Database, state: StateRow, { seq, changes }: Commit): Promise<StateRow> {
  const rows = <Table extends Change['table']>(table: Table) =>
    changes.filter((change): change is Extract<Change, { table: Table }> => change.table === table).map(({ row }) => ({ ...row, seq }));
  // Erasures first: writing one takes the record's row away.
  const { dropped, erasures } = await putErasures(database, rows('erasure') as ErasureRow[]);
  const records = await putRecords(database, rows('record') as RecordRow[]);
  const revisions = await putRevisions(database, rows('revision') as RevisionRow[]);
  return {
    ...state,
    seq,
    records: moved(moved(state.records, dropped, []), records, rows('record')),
    revisions: moved(state.revisions, revisions, rows('revision')),
    erasures: state.erasures + erasures,
  };
}

type Numbered = { readonly seq: number };

/** The tally after rows came in place of earlier ones. */
function moved(tally: Tally, earlier: readonly Numbered[], rows: readonly Numbered[]): Tally {
  const out = tallyOf(earlier.map((row) => row.seq));
  const into = tallyOf(rows.map((row) => row.seq));
  return { count: tally.count - out.count + into.count, sum: tally.sum - out.sum + into.sum };
}

/** @returns the rows that they came in place of */
async function putRecords(database: Database, rows: readonly RecordRow[]): Promise<StoredRecord[]> {
  if (rows.length === 0) return [];
  const earlier = await found(database.record.bulkGet(rows.map((row) => row.id)));
  for (const row of earlier) await dropDraftPieces(database, row);
  const stored = rows.map(storedRecord);
  await putPieces(database, stored);
  await database.record.bulkPut(stored.map((row) => row.stored));
  return earlier;
}

/** @returns the rows that they came in place of */
async function putRevisions(database: Database, rows: readonly RevisionRow[]): Promise<StoredRevision[]> {
  if (rows.length === 0) return [];
  const earlier = await found(database.revision.bulkGet(rows.map((row) => row.rev)));
  const stored = rows.map(storedRevision);
  await putPieces(database, stored);
  await database.revision.bulkPut(stored.map((row) => row.stored));
  return earlier;
}

/** @returns the record rows that went, and how many erasures are new */
async function putErasures(database: Database, rows: readonly ErasureRow[]): Promise<{ dropped: StoredRecord[]; erasures: number }> {
  if (rows.length === 0) return { dropped: [], erasures: 0 };
  const ids = rows.map((row) => row.record);
  const known = await found(database.erasure.bulkGet(ids));
  const dropped = await found(database.record.bulkGet(ids));
  for (const row of dropped) await dropDraftPieces(database, row);
  await database.erasure.bulkPut([...rows]);
  await database.record.bulkDelete(ids);
  await database.summary.bulkDelete(ids);
  return { dropped, erasures: rows.length - known.length };
}

async function found<Row>(rows: PromiseLike<(Row | undefined)[]>): Promise<Row[]> {
  return (await rows).filter((row) => row !== undefined);
}

async function putPieces(database: Database, stored: readonly { readonly pieces: readonly PieceRow[] }[]): Promise<void> {
  const pieces = stored.flatMap((row) => row.pieces);
  if (pieces.length > 0) await database.piece.bulkPut(pieces);
}

async function writeSummaries(database: Database, patch: SummaryPatch): Promise<void> {
  const rows = [...patch.values()].filter((row) => row !== undefined);
  const gone = [...patch].filter(([, row]) => row === undefined).map(([id]) => id);
  if (rows.length > 0) await database.summary.bulkPut(rows);
  if (gone.length > 0) await database.summary.bulkDelete(gone);
}

export function freshState(owner: string, summaries: string, complete: boolean): StateRow {
  return { key: 'state', seq: 0, owner, records: emptyTally, revisions: emptyTally, erasures: 0, summaries, complete };
}
