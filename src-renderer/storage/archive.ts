import type { ArchiveContent } from '@shared/exchange/write-archive';
import { writeArchive } from '@shared/exchange/write-archive';
import { readArchive } from '@shared/exchange/read-archive';
import type { HeaderLine } from '@shared/exchange/archive-lines';
import type { Erasure, History } from '@shared/history/history';
import type { AnyKind } from '@shared/record/kind';
import type { Revision } from '@shared/history/revision';
import type { ArchiveSource } from './contract';
import { wholeRevision } from './database/pieces';
import type { Session } from './session';

const revisionsAtOnce = 100;

/**
 * The history of one organisation as archive bytes. Drafts must have been sealed before.
 * @param more revisions that stand nowhere else
 * @param staying ids of records that stay on this computer
 */
export async function* archiveBytes(session: Session, org: string, name: string, more: readonly Revision[], staying: readonly string[]): AsyncGenerator<Uint8Array> {
  const { database, bodies } = session;
  const all = await database.erasure.where('org').equals(org).toArray();
  const erasures = all.filter(({ kind }) => bodies.travels(kind));
  const erased = all.filter(({ kind }) => !bodies.travels(kind)).map(({ record }) => record);
  const left = new Set(await database.revision.where('record').anyOf([...staying, ...erased]).primaryKeys());
  const revs = (await database.revision.where('org').equals(org).primaryKeys()).filter((rev) => !left.has(rev));
  const header = {
    organisation: { id: org, name },
    madeAt: new Date().toISOString(),
    counts: { revisions: revs.length + more.length, erasures: erasures.length },
  };
  yield* writeArchive(header, contents());

  async function* contents(): AsyncGenerator<ArchiveContent> {
    for (const { seq: _seq, ...erasure } of erasures) yield { erasure };
    for (let from = 0; from < revs.length; from += revisionsAtOnce) {
      const rows = await database.revision.bulkGet(revs.slice(from, from + revisionsAtOnce));
      for (const stored of rows) {
        if (stored === undefined) throw new Error('a revision went missing while the archive was made');
        const { seq: _seq, ...revision } = await wholeRevision(database, stored);
        yield { revision };
      }
    }
    for (const revision of more) yield { revision };
  }
}

/** An archive read to its end, checked, and held in memory. @throws AppError 'archive-…' */
export async function archiveHistory(source: ArchiveSource, kinds: readonly AnyKind[]): Promise<{ header: HeaderLine; history: History }> {
  const revisions = new Map<string, Revision>();
  const erasures = new Map<string, Erasure>();
  const header = await readArchive(source.chunks(), kinds, {
    revision: (revision) => void revisions.set(revision.rev, revision),
    erasure: (erasure) => void erasures.set(erasure.record, erasure),
  });
  return { header, history: { revisions, erasures } };
}
