import { byRecord, heads as headsOf } from '@shared/history/history';
import type { KindRules } from '@shared/history/kind-rules';
import { isSound, withoutContent, type Revision } from '@shared/history/revision';
import type { Database } from '../database/database';
import { wholeRecord, wholeRevision } from '../database/pieces';
import type { Change, RevisionRow } from '../rows';

/**
 * What a damaged database still holds that `into` does not: erasures, revisions whose hashes are right and newer
 * drafts. Each row is read alone, so that one that cannot be read does not hide the others.
 */
export async function salvage(from: Database, into: Database, rules: KindRules<Revision>): Promise<Change[]> {
  const changes = await erasuresOf(from, into);
  const alreadyErased = await into.erasure.toCollection().primaryKeys();
  const erased = new Set([...alreadyErased, ...changes.flatMap(({ table, row }) => (table === 'erasure' ? [row.record] : []))]);
  const touched = new Set<string>();
  for (const rev of await keysOf(from.revision)) {
    const found = await from.revision.get(rev).then((row) => row && wholeRevision(from, row)).catch(() => undefined);
    if (found === undefined || !isSound(found) || erased.has(found.record) || (await into.revision.get(rev)) !== undefined) continue;
    const { seq: _seq, ...row } = found;
    changes.push({ table: 'revision', row });
    touched.add(row.record);
  }
  const revisions = byRecord(changes.flatMap((change) => (change.table === 'revision' ? [change.row] : [])));
  for (const id of await keysOf(from.record)) {
    const found = await from.record.get(id).then((row) => row && wholeRecord(from, row)).catch(() => undefined);
    const known = await into.record.get(id);
    // The number of the commit tells as well which is the newer: a clock that was put back makes a later change look older.
    if (found === undefined || erased.has(id) || (known !== undefined && known.at >= found.at && known.seq >= found.seq)) continue;
    const heads = (await headsOfRecord(id, into, revisions, rules)).map((head) => head.rev);
    // Without a draft a row is worth no more than its newest revision, and that one may not have come back.
    if (found.draft === undefined && !heads.includes(found.heads[0] ?? '')) continue;
    const { seq: _seq, ...row } = found;
    changes.push({ table: 'record', row: { ...row, heads } });
    touched.delete(id);
  }
  for (const id of touched) changes.push(...(await withHeads(id, into, revisions, rules)));
  return changes;
}

/** Erasures that are known here alone, and the headers of what they erase. */
async function erasuresOf(from: Database, into: Database): Promise<Change[]> {
  const changes: Change[] = [];
  for (const id of await keysOf(from.erasure)) {
    const found = await from.erasure.get(id).catch(() => undefined);
    if (found === undefined || (await into.erasure.get(id)) !== undefined) continue;
    const { seq: _seq, ...row } = found;
    changes.push({ table: 'erasure', row });
    const headers = new Map<string, Omit<RevisionRow, 'seq'>>();
    for (const database of [from, into]) {
      for (const stored of await database.revision.where('record').equals(id).toArray().catch(() => [])) {
        const { seq: _number, pieces: _pieces, ...revision } = stored;
        headers.set(revision.rev, withoutContent(revision));
      }
    }
    for (const header of headers.values()) if (isSound(header)) changes.push({ table: 'revision', row: header });
  }
  return changes;
}

async function keysOf(table: { toCollection(): { primaryKeys(): PromiseLike<string[]> } }): Promise<string[]> {
  try {
    return await table.toCollection().primaryKeys();
  } catch {
    return [];
  }
}

type Back = ReadonlyMap<string, readonly Omit<RevisionRow, 'seq'>[]>;

async function headsOfRecord(id: string, into: Database, back: Back, rules: KindRules<Revision>): Promise<Revision[]> {
  const stored = await into.revision.where('record').equals(id).toArray();
  const known = await Promise.all(stored.map((row) => wholeRevision(into, row).catch(() => withoutContent(row))));
  return headsOf([...known, ...(back.get(id) ?? [])], rules);
}

/** The row of a record of which revisions came back. */
async function withHeads(id: string, into: Database, back: Back, rules: KindRules<Revision>): Promise<Change[]> {
  const newest = await headsOfRecord(id, into, back, rules);
  const head = newest[0];
  if (head === undefined) return [];
  const { kind, org, version, at, by } = head;
  const stored = await into.record.get(id);
  const known = stored === undefined ? undefined : await wholeRecord(into, stored);
  const draft = known?.draft === undefined ? {} : { draft: known.draft, version: known.version };
  const heads = newest.map((revision) => revision.rev);
  return [{ table: 'record', row: { id, kind, org, version, at, by, ...draft, heads } }];
}
