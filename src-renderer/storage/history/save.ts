import { AppError } from '@shared/app-error';
import type { KnownHeads } from '../known-heads';
import type { Change } from '../rows';
import type { Session } from '../session';
import { summaryOf } from '../summary-of';
import type { Prepared } from '../writer';
import { readRevision } from './read';

export interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  readonly by: string;
  /** canonical JSON */
  readonly text: string;
}

const nothing: Prepared = { changes: [], patch: new Map() };

/**
 * The row that keeps what was typed into a record as its draft. None when the record, or the one that it is a part of,
 * was erased meanwhile.
 * @throws AppError 'record-final'
 */
export async function prepareSave(session: Session, known: KnownHeads, { text, ...draft }: Draft): Promise<Prepared> {
  const { database, bodies, clock } = session;
  const { version } = bodies.kind(draft.kind);
  const heads = await known.of(database, draft.id);
  const owner = bodies.ownerIn(draft.kind, version, text);
  if (heads === undefined || (owner !== undefined && (await known.of(database, owner)) === undefined)) return nothing;
  const final = await finalText(session, draft.kind, heads[0]);
  if (final !== undefined && final !== text) throw new AppError('record-final', draft.id);
  if (final !== undefined) return nothing;
  const row = { ...draft, heads, version, at: clock.now(), draft: text };
  const change: Change = { table: 'record', row };
  return { changes: [change], patch: new Map([[draft.id, summaryOf(bodies, row, text)]]) };
}

/** What a record says for good. @param head the revision that is shown of it */
async function finalText(session: Session, kind: string, head: string | undefined): Promise<string | undefined> {
  if (head === undefined || session.bodies.kind(kind).isFinal === undefined) return undefined;
  const stored = await session.database.revision.get(head);
  const body = stored && (await readRevision(session, stored).catch(() => undefined))?.body;
  return body !== undefined && session.bodies.kind(kind).isFinal?.(body) === true ? session.bodies.toText(kind, body) : undefined;
}
