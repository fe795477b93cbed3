import { Dexie, type Table } from 'dexie';
import type { ErasureRow, RecordRow, RevisionRow, SummaryRecordRow, Tally } from '../rows';

/** The row that is written with every commit: what the database should hold. */
export interface StateRow {
  readonly key: 'state';
  /** number of the last commit */
  readonly seq: number;
  /** the window that may write */
  readonly owner: string;
  readonly records: Tally;
  readonly revisions: Tally;
  /** number of erasure rows */
  readonly erasures: number;
  /** the code that made the summaries */
  readonly summaries: string;
  /** false while the database is being filled from the journal */
  readonly complete: boolean;
  /** something was erased since this generation was made: its words still stand in the files of database and journal */
  readonly unclean?: boolean;
}

/** Text too large for one value is kept in pieces; the row then says how many. */
export type InPieces<Row, Key extends string> = Omit<Row, Key> & { readonly [K in Key]?: string } & { readonly pieces?: number };
export type StoredRecord = InPieces<RecordRow, 'draft'>;
export type StoredRevision = InPieces<RevisionRow, 'text'>;

export interface PieceRow {
  /** `d:<record id>` for a draft, `r:<rev>` for a revision */
  readonly owner: string;
  readonly n: number;
  readonly text: string;
}

/** Raised when the tables change; a database with a higher number is never opened (Dexie would open and write it). */
export const schemaVersion = 1;

/**
 * The tables. Indexes hold ids, kinds, numbers and times only, never content, so that every content can be encrypted.
 */
export class Database extends Dexie {
  declare record: Table<StoredRecord, string>;
  declare revision: Table<StoredRevision, string>;
  declare erasure: Table<ErasureRow, string>;
  declare summary: Table<SummaryRecordRow, string>;
  declare piece: Table<PieceRow, [string, number]>;
  declare state: Table<StateRow, 'state'>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' });
    this.version(schemaVersion).stores({
      record: 'id, seq, org',
      revision: 'rev, seq, record, org',
      erasure: 'record, seq, org',
      summary: 'id',
      piece: '[owner+n]',
      state: 'key',
    });
  }
}
