import { stampInstant } from '@shared/history/clock';
import type { SummaryRow } from './contract';
import type { SummaryPatch } from './database/apply';
import type { SummaryRecordRow } from './rows';

function asRow(stored: SummaryRecordRow): SummaryRow {
  const { id, kind, org, heads, head, dirty, summary } = stored;
  return { id, kind, org, heads, head, dirty, summary, changedAt: stampInstant(stored.at) };
}

/**
 * The lists in memory: read once at the start, patched after each commit. A live query over the table would read
 * everything again at every save.
 */
export class Summaries {
  private readonly byId = new Map<string, SummaryRow>();
  private readonly lists = new Map<string, readonly SummaryRow[]>();
  private readonly listeners = new Set<() => void>();

  constructor(stored: Iterable<SummaryRecordRow>) {
    for (const row of stored) this.byId.set(row.id, asRow(row));
  }

  row(id: string): SummaryRow | undefined {
    return this.byId.get(id);
  }

  all(): Iterable<SummaryRow> {
    return this.byId.values();
  }

  rows(kind: string, org: string): readonly SummaryRow[] {
    const key = `${kind}/${org}`;
    let list = this.lists.get(key);
    if (list === undefined) {
      list = [...this.byId.values()].filter((row) => row.kind === kind && (org === '' || row.org === org));
      this.lists.set(key, list);
    }
    return list;
  }

  patch(patch: SummaryPatch): void {
    if (patch.size === 0) return;
    for (const [id, stored] of patch) {
      const row = stored === undefined ? this.byId.get(id) : asRow(stored);
      if (row !== undefined) {
        this.lists.delete(`${row.kind}/${row.org}`);
        this.lists.delete(`${row.kind}/`);
      }
      if (stored === undefined || row === undefined) this.byId.delete(id);
      else this.byId.set(id, row);
    }
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
