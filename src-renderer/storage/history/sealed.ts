import { AppError, asAppError } from '@shared/app-error';
import type { SealedBatch, SealedText } from '../contract';
import type { StoredRevision } from '../database/database';
import { wholeRevision } from '../database/pieces';
import type { Session } from '../session';

/** Reading so many takes the page a few milliseconds. */
const atOnce = 40;

async function sealedText({ database }: Session, stored: StoredRevision | undefined): Promise<SealedText> {
  // A document that silently leaves one out would be worse than none.
  if (stored === undefined) throw new AppError('record-unreadable', 'a newest revision is gone');
  const { rev, record, kind, by, version, text } = await wholeRevision(database, stored);
  if (text === undefined) throw new AppError('record-unreadable', 'erased');
  return { rev, record, kind, by, version, text };
}

/** The contents of revisions, some at a time. @throws AppError 'record-unreadable' */
export async function* sealedTexts(session: Session, revs: readonly string[]): AsyncGenerator<SealedBatch> {
  try {
    for (let from = 0; from < revs.length; from += atOnce) {
      const stored = await session.database.revision.bulkGet(revs.slice(from, from + atOnce));
      yield { records: await Promise.all(stored.map((row) => sealedText(session, row))), total: revs.length };
    }
  } catch (thrown) {
    throw asAppError(thrown, 'record-unreadable');
  }
}
