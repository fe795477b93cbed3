import { AppError } from '@shared/app-error';
import { mayKeep } from '@shared/record/final';
import { wholeRecord } from '../database/pieces';
import type { Session } from '../session';
import type { Prepared } from '../writer';
import { readRevision } from './read';
import { sealDraft } from './seal';

/**
 * The revision that makes one version of a record with several. Drafts must have been sealed before, so that none is
 * given up that the history does not know.
 * @throws AppError 'record-final' when that would give up a final version for another one
 */
export async function prepareJoin(session: Session, id: string, text: string, by: string): Promise<Prepared> {
  const { database, bodies, clock } = session;
  const stored = await database.record.get(id);
  if (stored === undefined) return { changes: [], patch: new Map() };
  const { seq: _seq, draft: _draft, ...row } = await wholeRecord(database, stored);
  const kind = bodies.kind(row.kind);
  const versions = await sealedVersions(session, row.heads);
  const body = bodies.fromText(row.kind, kind.version, text);
  if (!mayKeep(kind, body, versions.map((version) => version.body))) throw new AppError('record-final', id);
  // Whoever puts others aside for a final version says nothing new: what it says stays with the name of who said it.
  const author = kind.isFinal?.(body) === true ? versions.find((version) => version.rev === row.heads[0])?.by : undefined;
  const { changes, summary } = await sealDraft(session, { ...row, version: kind.version, by: author ?? by, at: clock.now() }, text, 'all');
  return { changes, patch: new Map([[id, summary]]) };
}

async function sealedVersions(session: Session, revs: readonly string[]) {
  const stored = (await session.database.revision.bulkGet([...revs])).filter((row) => row !== undefined);
  const read = await Promise.all(stored.map((row) => readRevision(session, row).catch(() => undefined)));
  return read.filter((version) => version !== undefined);
}
