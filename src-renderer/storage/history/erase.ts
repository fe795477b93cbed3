import { withoutContent } from '@shared/history/revision';
import type { Change } from '../rows';
import type { Session } from '../session';
import type { Prepared } from '../writer';

/**
 * The rows that take the content of records away: headers of revisions stay, so that the chain still checks, and a
 * tombstone that wins every merge. Drafts must have been sealed before. What is on the disk goes with the generation.
 */
export async function prepareErase({ database, clock }: Session, ids: readonly string[], by: string): Promise<Prepared> {
  const changes: Change[] = [];
  const at = clock.now();
  for (const id of new Set(ids)) {
    const record = await database.record.get(id);
    if (record === undefined) continue;
    for (const stored of await database.revision.where('record').equals(id).toArray()) {
      const { seq: _seq, pieces: _pieces, ...revision } = stored;
      changes.push({ table: 'revision', row: withoutContent(revision) });
    }
    changes.push({ table: 'erasure', row: { record: id, kind: record.kind, org: record.org, at, by } });
  }
  return { changes, patch: new Map(ids.map((id) => [id, undefined])) };
}
