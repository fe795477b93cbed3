import { AppError } from '@shared/app-error';
import type { Database } from '../database/database';
import { wholeRevision } from '../database/pieces';
import type { RecordRow } from '../rows';

export interface Content {
  /** canonical JSON */
  readonly text: string;
  /** of the kind, when it was written */
  readonly version: number;
}

/** What is true of a record now: its draft, or else its newest revision. @throws AppError 'record-unreadable' */
export async function contentOf(database: Database, row: RecordRow): Promise<Content> {
  if (row.draft !== undefined) return { text: row.draft, version: row.version };
  const content = await sealedContent(database, row.heads[0]);
  if (content === undefined) throw new AppError('record-unreadable', `revision ${row.heads[0]} has no content`);
  return content;
}

/** Content of a revision; undefined when it is not there or was erased. */
export async function sealedContent(database: Database, rev: string | undefined): Promise<Content | undefined> {
  const stored = rev === undefined ? undefined : await database.revision.get(rev);
  if (stored === undefined) return undefined;
  const { text, version } = await wholeRevision(database, stored);
  return text === undefined ? undefined : { text, version };
}
