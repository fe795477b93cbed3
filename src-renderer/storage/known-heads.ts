import type { Database } from './database/database';
import type { Change } from './rows';

/**
 * The heads of the records that were written in this window, so that a save need not read before it writes; only this
 * window writes. `undefined` for a record that was erased.
 */
export class KnownHeads {
  private readonly heads = new Map<string, readonly string[] | undefined>();

  async of(database: Database, id: string): Promise<readonly string[] | undefined> {
    if (!this.heads.has(id)) {
      const [erasure, row] = await Promise.all([database.erasure.get(id), database.record.get(id)]);
      this.heads.set(id, erasure === undefined ? (row?.heads ?? []) : undefined);
    }
    return this.heads.get(id);
  }

  /** What a commit made of them. */
  note(changes: readonly Change[]): void {
    for (const { table, row } of changes) {
      if (table === 'record') this.heads.set(row.id, row.heads);
      if (table === 'erasure') this.heads.set(row.record, undefined);
    }
  }
}
