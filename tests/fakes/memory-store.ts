import { kinds } from '@shared/record/kinds';
import type { CurrentRecord, MergeReport, RevisionInfo, SavingState, SealedBatch, SealedRecord, Store, SummaryRow } from '@renderer/storage/contract';

const nothing: MergeReport = { newRecords: 0, changedRecords: 0, unchangedRecords: 0, erasedRecords: 0, conflicts: 0 };

/** A store that keeps everything in memory and writes at once: for trying the interface, and for failing on demand. */
export class MemoryStore implements Store {
  saving: SavingState = { state: 'saved' };
  private by = '';
  private readonly records = new Map<string, CurrentRecord>();
  private readonly revisions: SealedRecord[] = [];
  private readonly summaries = new Map<string, SummaryRow>();
  private lists = new Map<string, readonly SummaryRow[]>();
  private readonly listeners = new Set<() => void>();
  private readonly savingListeners = new Set<() => void>();

  rows(kind: string, org: string): readonly SummaryRow[] {
    const key = `${kind}/${org}`;
    const list = this.lists.get(key) ?? [...this.summaries.values()].filter((row) => row.kind === kind && (org === '' || row.org === org));
    this.lists.set(key, list);
    return list;
  }

  row(id: string): SummaryRow | undefined {
    return this.summaries.get(id);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  subscribeSaving(listener: () => void): () => void {
    this.savingListeners.add(listener);
    return () => this.savingListeners.delete(listener);
  }

  /** From now on the state of saving is this. */
  say(saving: SavingState): void {
    this.saving = saving;
    for (const listener of this.savingListeners) listener();
  }

  read(id: string): Promise<CurrentRecord | undefined> {
    return Promise.resolve(this.records.get(id));
  }

  save({ id, kind, org, body }: { id: string; kind: string; org: string; body: unknown }): Promise<void> {
    const heads = this.records.get(id)?.heads ?? [];
    this.put({ id, kind, org, body, heads, by: this.by, changedAt: new Date().toISOString(), dirty: true });
    this.announce();
    return Promise.resolve();
  }

  seal(ids: readonly string[] = [...this.records.keys()]): Promise<void> {
    for (const id of ids) {
      const record = this.records.get(id);
      if (!record?.dirty) continue;
      const rev = `rev-${this.revisions.length + 1}`;
      const { kind, org, body, heads, by, changedAt } = record;
      this.revisions.unshift({ rev, record: id, kind, org, parents: heads, at: changedAt, by, erased: false, body });
      this.put({ ...record, heads: [rev], dirty: false });
    }
    this.announce();
    return Promise.resolve();
  }

  signAs(name: string): void {
    this.by = name;
  }

  flush(): Promise<void> {
    return this.saving.state === 'failed' ? Promise.reject(this.saving.error) : Promise.resolve();
  }

  history(id: string): Promise<readonly RevisionInfo[]> {
    return Promise.resolve(this.revisions.filter((revision) => revision.record === id));
  }

  revision(rev: string): Promise<SealedRecord | undefined> {
    return Promise.resolve(this.revisions.find((revision) => revision.rev === rev));
  }

  asOf(org: string, instant: string): Promise<readonly SealedRecord[]> {
    const found = this.revisions.filter((revision) => revision.org === org && revision.at <= instant);
    return Promise.resolve(found.filter((revision) => found.find((other) => other.record === revision.record) === revision));
  }

  async *sealed(org: string): AsyncGenerator<SealedBatch> {
    await this.seal();
    const records = (await this.asOf(org, '9999')).map(({ body, ...rest }) => ({ ...rest, version: 1, text: JSON.stringify(body) }));
    yield { records, total: records.length };
  }

  async join(id: string, body: unknown): Promise<void> {
    const record = this.records.get(id);
    if (record === undefined) return;
    await this.save({ ...record, body });
    await this.seal([id]);
  }

  erase(ids: readonly string[]): Promise<void> {
    const belongs = ({ kind, body }: CurrentRecord) => ids.includes(kinds.find(({ name }) => name === kind)?.owner?.(body) ?? '');
    for (const id of [...ids, ...[...this.records.values()].filter(belongs).map((record) => record.id)]) {
      this.records.delete(id);
      this.summaries.delete(id);
    }
    this.announce();
    return Promise.resolve();
  }

  async *archive(org: string): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(JSON.stringify(await this.asOf(org, '9999')));
  }

  inspect(): Promise<never> {
    return Promise.reject(new Error('the memory store reads no archives'));
  }

  merge(): Promise<MergeReport & { readonly org: string }> {
    return Promise.resolve({ ...nothing, org: '' });
  }

  close(): Promise<void> {
    return this.seal();
  }

  private put(record: CurrentRecord): void {
    this.records.set(record.id, record);
    const kind = kinds.find(({ name }) => name === record.kind);
    const { id, org, changedAt, dirty } = record;
    const heads = Math.max(1, record.heads.length);
    this.summaries.set(id, { id, kind: record.kind, org, changedAt, dirty, heads, head: record.heads[0] ?? '', summary: kind?.summarise(record.body) });
  }

  private announce(): void {
    this.lists = new Map();
    for (const listener of this.listeners) listener();
  }
}
