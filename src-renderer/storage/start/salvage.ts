import { heads as headsOf } from '@shared/history/history';
import { isSound } from '@shared/history/revision';
import type { Database } from '../database/database';
import { wholeRecord, wholeRevision } from '../database/pieces';
import type { Change } from '../rows';

/**
 * What a damaged database still holds that `into` does not: revisions whose hashes are right and newer drafts. Each
 * row is read alone, so that one that cannot be read does not hide the others.
 */
export async function salvage(from: Database, into: Database): Promise<Change[]> {
  const changes: Change[] = [];
  const touched = new Set<string>();
  for (const rev of await keysOf(from.revision)) {
    const found = await from.revision.get(rev).then((row) => row && wholeRevision(from, row)).catch(() => undefined);
    if (found === undefined || !isSound(found) || (await into.revision.get(rev)) !== undefined) continue;
    if ((await into.erasure.get(found.record)) !== undefined) continue;
    const { seq: _seq, ...row } = found;
    changes.push({ table: 'revision', row });
    touched.add(row.record);
  }
  for (const id of await keysOf(from.record)) {
    const found = await from.record.get(id).then((row) => row && wholeRecord(from, row)).catch(() => undefined);
    const known = await into.record.get(id);
    if (found === undefined || (known !== undefined && known.at >= found.at)) continue;
    if ((await into.erasure.get(id)) !== undefined) continue;
    const { seq: _seq, ...row } = found;
    changes.push({ table: 'record', row });
    touched.delete(id);
  }
  for (const id of touched) changes.push(...(await withHeads(id, into, changes)));
  return changes;
}

async function keysOf(table: { toCollection(): { primaryKeys(): PromiseLike<string[]> } }): Promise<string[]> {
  try {
    return await table.toCollection().primaryKeys();
  } catch {
    return [];
  }
}

/** The row of a record of which revisions came back. */
async function withHeads(id: string, into: Database, changes: readonly Change[]): Promise<Change[]> {
  const back = changes.flatMap((change) => (change.table === 'revision' && change.row.record === id ? [change.row] : []));
  const newest = headsOf([...(await into.revision.where('record').equals(id).toArray()), ...back]);
  const head = newest[0];
  if (head === undefined) return [];
  const { kind, org, version, at, by } = head;
  const stored = await into.record.get(id);
  const known = stored === undefined ? undefined : await wholeRecord(into, stored);
  const draft = known?.draft === undefined ? {} : { draft: known.draft, version: known.version };
  const heads = newest.map((revision) => revision.rev);
  return [{ table: 'record', row: { id, kind, org, version, at, by, ...draft, heads } }];
}
