import { byRecord, heads, mergeHistories, type History } from './history';
import type { Revision } from './revision';

/** What merging `incoming` into `own` brings, record by record. */
export interface RecordEffect {
  readonly record: string;
  /** heads after merging, newest first; empty when the record is erased */
  readonly heads: readonly Revision[];
  readonly change: 'new' | 'changed' | 'unchanged' | 'erased';
}

/** The union of two histories and, for each record that the incoming one speaks of, what becomes of it. */
export function mergeEffect(own: History, incoming: History): { merged: History; effects: RecordEffect[] } {
  const merged = mergeHistories(own, incoming);
  const before = byRecord(own.revisions.values());
  const after = byRecord(merged.revisions.values());
  const touched = new Set([...byRecord(incoming.revisions.values()).keys(), ...incoming.erasures.keys()]);
  const effects = [...touched].map((record): RecordEffect => {
    if (merged.erasures.has(record)) {
      return { record, heads: [], change: own.erasures.has(record) ? 'unchanged' : 'erased' };
    }
    const then = heads(before.get(record) ?? []);
    const now = heads(after.get(record) ?? []);
    const same = then.length === now.length && then.every((revision, index) => revision.rev === now[index]?.rev);
    return { record, heads: now, change: then.length === 0 ? 'new' : same ? 'unchanged' : 'changed' };
  });
  return { merged, effects };
}
