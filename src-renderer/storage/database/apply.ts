import { AppError } from '@shared/app-error';
import { emptyTally, type Change, type Commit, type SummaryRecordRow, type Tally } from '../rows';
import type { Database, StateRow, StoredRecord } from './database';
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
  let { records, revisions, erasures } = state;
  for (const change of changes) {
    switch (change.table) {
      case 'record':
        records = moved(records, await putRecord(database, change, seq), seq);
        break;
      case 'revision':
        revisions = moved(revisions, await putRevision(database, change, seq), seq);
        break;
      case 'erasure': {
        if ((await database.erasure.get(change.row.record)) === undefined) erasures += 1;
        await database.erasure.put({ ...change.row, seq });
        const gone = await dropRecord(database, change.row.record);
        if (gone !== undefined) records = { count: records.count - 1, sum: records.sum - gone };
      }
    }
  }
  return { ...state, seq, records, revisions, erasures };
}

type Of<Table extends Change['table']> = Extract<Change, { table: Table }>;

async function putRecord(database: Database, change: Of<'record'>, seq: number): Promise<number | undefined> {
  const earlier = await database.record.get(change.row.id);
  await dropDraftPieces(database, earlier);
  const { stored, pieces } = storedRecord({ ...change.row, seq });
  if (pieces.length > 0) await database.piece.bulkPut(pieces);
  await database.record.put(stored);
  return earlier?.seq;
}

async function putRevision(database: Database, change: Of<'revision'>, seq: number): Promise<number | undefined> {
  const earlier = await database.revision.get(change.row.rev);
  const { stored, pieces } = storedRevision({ ...change.row, seq });
  if (pieces.length > 0) await database.piece.bulkPut(pieces);
  await database.revision.put(stored);
  return earlier?.seq;
}

async function dropRecord(database: Database, id: string): Promise<number | undefined> {
  const earlier: StoredRecord | undefined = await database.record.get(id);
  await dropDraftPieces(database, earlier);
  await database.record.delete(id);
  await database.summary.delete(id);
  return earlier?.seq;
}

/** The tally after a row came in place of one with number `earlier`. */
function moved(tally: Tally, earlier: number | undefined, seq: number): Tally {
  return earlier === undefined
    ? { count: tally.count + 1, sum: tally.sum + seq }
    : { count: tally.count, sum: tally.sum - earlier + seq };
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
