import type { Database, PieceRow, StoredRecord, StoredRevision } from './database';
import type { RecordRow, RevisionRow } from '../rows';

/**
 * IndexedDB puts a value above about 60 KB into a file of its own, which can go missing alone and then makes the whole
 * table unreadable. So long text is kept in pieces well below that: 24 Ki UTF-16 units are 48 KiB at most.
 */
export const pieceLength = 24 * 1024;

function split(owner: string, text: string): PieceRow[] {
  const pieces: PieceRow[] = [];
  for (let from = 0; from < text.length; from += pieceLength) {
    pieces.push({ owner, n: pieces.length, text: text.slice(from, from + pieceLength) });
  }
  return pieces;
}

async function gather(database: Database, owner: string, count: number): Promise<string> {
  const pieces = await database.piece.where('[owner+n]').between([owner, 0], [owner, count], true, false).toArray();
  if (pieces.length !== count) throw new Error(`${pieces.length} of ${count} pieces of ${owner}`);
  return pieces.map((piece) => piece.text).join('');
}

const draftOwner = (id: string) => `d:${id}`;
const revisionOwner = (rev: string) => `r:${rev}`;

export function storedRecord(row: RecordRow): { stored: StoredRecord; pieces: PieceRow[] } {
  if (row.draft === undefined || row.draft.length <= pieceLength) return { stored: row, pieces: [] };
  const { draft, ...rest } = row;
  const pieces = split(draftOwner(row.id), draft);
  return { stored: { ...rest, pieces: pieces.length }, pieces };
}

export function storedRevision(row: RevisionRow): { stored: StoredRevision; pieces: PieceRow[] } {
  if (row.text === undefined || row.text.length <= pieceLength) return { stored: row, pieces: [] };
  const { text, ...rest } = row;
  const pieces = split(revisionOwner(row.rev), text);
  return { stored: { ...rest, pieces: pieces.length }, pieces };
}

/** The row with its text whole. @throws Error when a piece is missing */
export async function wholeRecord(database: Database, stored: StoredRecord): Promise<RecordRow> {
  const { pieces, ...row } = stored;
  return pieces === undefined ? row : { ...row, draft: await gather(database, draftOwner(row.id), pieces) };
}

/** The row with its text whole. @throws Error when a piece is missing */
export async function wholeRevision(database: Database, stored: StoredRevision): Promise<RevisionRow> {
  const { pieces, ...row } = stored;
  return pieces === undefined ? row : { ...row, text: await gather(database, revisionOwner(row.rev), pieces) };
}

/** Removes the pieces of an earlier draft. */
export async function dropDraftPieces(database: Database, earlier: StoredRecord): Promise<void> {
  if (earlier.pieces === undefined) return;
  const owner = draftOwner(earlier.id);
  await database.piece.where('[owner+n]').between([owner, 0], [owner, earlier.pieces], true, false).delete();
}
