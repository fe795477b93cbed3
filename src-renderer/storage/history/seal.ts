import { makeRevision } from '@shared/history/revision';
import { wholeRecord } from '../database/pieces';
import type { RecordRow } from '../rows';
import { randomHex, type Session } from '../session';
import { summaryOf } from '../summary-of';
import type { Prepared } from '../writer';
import { sealedContent } from './content';

/** Makes revisions of the drafts of these records. A draft that says what its newest revision says makes none. */
export async function prepareSeal(session: Session, ids: Iterable<string>): Promise<Prepared> {
  const prepared = { changes: [] as Prepared['changes'][number][], patch: new Map() };
  for (const id of new Set(ids)) {
    const stored = await session.database.record.get(id);
    if (stored === undefined) continue;
    // A draft that cannot be read stays what it is; it must not keep others from being sealed.
    const row = await wholeRecord(session.database, stored).catch(() => undefined);
    if (row?.draft === undefined) continue;
    const { draft, seq: _seq, ...rest } = row;
    const sealed = await sealDraft(session, rest, draft);
    prepared.changes.push(...sealed.changes);
    prepared.patch.set(id, sealed.summary);
  }
  return prepared;
}

/**
 * The rows that make one draft a revision.
 * @param row the record without its draft
 * @param parents 'newest': the revision goes on from the newest head; 'all': it joins the heads into one
 */
export async function sealDraft(session: Session, row: Omit<RecordRow, 'seq' | 'draft'>, text: string, parents: 'newest' | 'all' = 'newest') {
  // One that cannot be read is another text; it must not keep this one, and all behind it, from being sealed.
  const newest = await sealedContent(session.database, row.heads[0]).catch(() => undefined);
  const joins = parents === 'all' && row.heads.length > 1;
  if (!joins && newest?.text === text && newest.version === row.version) {
    return { changes: [{ table: 'record' as const, row }], summary: summaryOf(session.bodies, row, text) };
  }
  const followed = parents === 'all' ? row.heads : row.heads.slice(0, 1);
  const { id: record, kind, org, version, by } = row;
  // Stamped with when it was written, not with when it was sealed: of two versions the one typed last is the newer.
  const revision = makeRevision({ record, kind, org, version, by, parents: followed, at: row.at }, text, randomHex(32));
  const sealed = { ...row, heads: [revision.rev, ...row.heads.filter((rev) => !followed.includes(rev))] };
  return {
    changes: [
      { table: 'revision' as const, row: revision },
      { table: 'record' as const, row: sealed },
    ],
    summary: summaryOf(session.bodies, sealed, text),
  };
}
