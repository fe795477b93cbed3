import { AppError } from '@shared/app-error';
import { emptyTally, tallyOf, type Commit, type SummaryRecordRow, type Tally } from '../rows';
import { byTable, type RowsByTable } from './by-table';
import type { Database, StateRow, StoredRecord, StoredRevision } from './database';
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
  const all = commits.map((commit) => byTable(commit));
  // Requests are handed in together wherever they can be: waiting for each in turn doubles the time of a save.
  await database.transaction('rw', tablesFor(database, all), async () => {
    const [state, first] = await Promise.all([database.state.get('state'), all[0] && readReplaced(database, all[0])]);
    if (state === undefined) throw new AppError('store-damaged', 'the state row is gone');
    if (state.owner !== turn.owner) throw new AppError('store-elsewhere');
    if (state.seq !== turn.after) throw new AppError('store-damaged', `at commit ${state.seq}, expected ${turn.after}`);
    let next = state;
    for (const [index, rows] of all.entries()) {
      const replaced = index === 0 && first !== undefined ? first : await readReplaced(database, rows);
      next = stateAfter(next, rows, replaced);
      await Promise.all([...replaced.records, ...replaced.erased].map((row) => dropDraftPieces(database, row)));
      const writes = writeRows(database, rows);
      if (index === all.length - 1) writes.push(database.state.put(next), ...writeSummaries(database, patch));
      await Promise.all(writes);
    }
  });
}

function tablesFor(database: Database, all: readonly RowsByTable[]) {
  const { record, revision, erasure, summary, piece, state } = database;
  const some = (table: keyof RowsByTable & ('records' | 'revisions' | 'erasures')) => all.some((rows) => rows[table].length > 0);
  return [state, record, summary, piece, ...(some('revisions') ? [revision] : []), ...(some('erasures') ? [erasure] : [])];
}

/** The rows that a commit comes in place of. */
interface Replaced {
  readonly records: readonly StoredRecord[];
  /** record rows that an erasure takes away */
  readonly erased: readonly StoredRecord[];
  readonly revisions: readonly StoredRevision[];
  readonly erasures: number;
}

async function readReplaced(database: Database, { records, revisions, erasures }: RowsByTable): Promise<Replaced> {
  const there = async <Row>(count: number, rows: () => PromiseLike<(Row | undefined)[]>) =>
    count === 0 ? [] : (await rows()).filter((row) => row !== undefined);
  const erasedIds = erasures.map((row) => row.record);
  const [earlier, earlierRevisions, erased, known] = await Promise.all([
    there(records.length, () => database.record.bulkGet(records.map((row) => row.id))),
    there(revisions.length, () => database.revision.bulkGet(revisions.map((row) => row.rev))),
    there(erasedIds.length, () => database.record.bulkGet(erasedIds)),
    there(erasedIds.length, () => database.erasure.bulkGet(erasedIds)),
  ]);
  return { records: earlier, revisions: earlierRevisions, erased, erasures: known.length };
}

function stateAfter(state: StateRow, rows: RowsByTable, replaced: Replaced): StateRow {
  return {
    ...state,
    seq: rows.seq,
    records: moved(state.records, [...replaced.records, ...replaced.erased], rows.records),
    revisions: moved(state.revisions, replaced.revisions, rows.revisions),
    erasures: state.erasures + rows.erasures.length - replaced.erasures,
    unclean: state.unclean === true || rows.erasures.length > 0,
  };
}

type Numbered = { readonly seq: number };

/** The tally after rows came in place of earlier ones. */
function moved(tally: Tally, earlier: readonly Numbered[], rows: readonly Numbered[]): Tally {
  const out = tallyOf(earlier.map((row) => row.seq));
  const into = tallyOf(rows.map((row) => row.seq));
  return { count: tally.count - out.count + into.count, sum: tally.sum - out.sum + into.sum };
}

function writeRows(database: Database, rows: RowsByTable): PromiseLike<unknown>[] {
  const records = rows.records.map(storedRecord);
  const revisions = rows.revisions.map(storedRevision);
  const pieces = [...records, ...revisions].flatMap((row) => row.pieces);
  const erased = rows.erasures.map((row) => row.record);
  const writes: PromiseLike<unknown>[] = [];
  if (pieces.length > 0) writes.push(database.piece.bulkPut(pieces));
  if (erased.length > 0) {
    writes.push(database.erasure.bulkPut([...rows.erasures]), database.record.bulkDelete(erased), database.summary.bulkDelete(erased));
  }
  if (records.length > 0) writes.push(database.record.bulkPut(records.map((row) => row.stored)));
  if (revisions.length > 0) writes.push(database.revision.bulkPut(revisions.map((row) => row.stored)));
  return writes;
}

function writeSummaries(database: Database, patch: SummaryPatch): PromiseLike<unknown>[] {
  const rows = [...patch.values()].filter((row) => row !== undefined);
  const gone = [...patch].filter(([, row]) => row === undefined).map(([id]) => id);
  return [...(rows.length > 0 ? [database.summary.bulkPut(rows)] : []), ...(gone.length > 0 ? [database.summary.bulkDelete(gone)] : [])];
}

export function freshState(owner: string, summaries: string, complete: boolean): StateRow {
  return { key: 'state', seq: 0, owner, records: emptyTally, revisions: emptyTally, erasures: 0, summaries, complete };
}
