import { AppError, asAppError } from '@shared/app-error';
import { stampInstant } from '@shared/history/clock';
import type { RevisionHeader } from '@shared/history/revision';
import type { CurrentRecord, RevisionInfo, SealedRecord } from '../contract';
import type { StoredRevision } from '../database/database';
import { wholeRecord, wholeRevision } from '../database/pieces';
import type { Session } from '../session';
import { contentOf } from './content';

/** @throws AppError 'record-unreadable' */
export async function readCurrent({ database, bodies }: Session, id: string): Promise<CurrentRecord | undefined> {
  try {
    // One transaction: sealing takes a draft's pieces away, and may do so between two reads.
    const found = await database.transaction('r', [database.record, database.revision, database.piece], async () => {
      const stored = await database.record.get(id);
      if (stored === undefined) return undefined;
      const row = await wholeRecord(database, stored);
      return { row, content: await contentOf(database, row) };
    });
    if (found === undefined) return undefined;
    const { row, content } = found;
    const { text, version } = content;
    const { kind, org, heads, by, at } = row;
    const body = bodies.fromText(kind, version, text);
    return { id, kind, org, body, by, heads, changedAt: stampInstant(at), dirty: row.draft !== undefined };
  } catch (thrown) {
    throw asAppError(thrown, 'record-unreadable');
  }
}

export function revisionInfo(revision: RevisionHeader & { readonly salt?: string }): RevisionInfo {
  const { rev, record, kind, org, parents, at, by } = revision;
  return { rev, record, kind, org, parents, by, at: stampInstant(at), erased: revision.salt === undefined };
}

/** A revision with its content. @throws AppError 'record-unreadable' */
export async function readRevision({ database, bodies }: Session, stored: StoredRevision): Promise<SealedRecord> {
  try {
    const row = await wholeRevision(database, stored);
    if (row.text === undefined) throw new AppError('record-unreadable', 'erased');
    return { ...revisionInfo(row), body: bodies.fromText(row.kind, row.version, row.text) };
  } catch (thrown) {
    throw asAppError(thrown, 'record-unreadable');
  }
}
