import { byRecord, heads, mergeHistories, type History } from './history';
import { noRules, type KindRules } from './kind-rules';
import type { Revision } from './revision';

/** What merging `incoming` into `own` brings, record by record. */
export interface RecordEffect {
  readonly record: string;
  /** heads after merging, the one that is shown first; empty when the record is erased */
  readonly heads: readonly Revision[];
  readonly change: 'new' | 'changed' | 'unchanged' | 'erased';
}

/** The union of two histories and, for each record that the incoming one touches, what becomes of it. */
export function mergeEffect(own: History, incoming: History, rules: KindRules<Revision> = noRules): { merged: History; effects: RecordEffect[] } {
  const merged = mergeHistories(own, incoming, rules);
  const before = byRecord(own.revisions.values());
  const after = byRecord(merged.revisions.values());
  const touched = new Set([...byRecord(incoming.revisions.values()).keys(), ...incoming.erasures.keys()]);
  // What belongs to a record that was erased is erased with it, also when the incoming history never spoke of it.
  for (const record of merged.erasures.keys()) if (!own.erasures.has(record)) touched.add(record);
  const effects = [...touched].map((record): RecordEffect => {
    if (merged.erasures.has(record)) {
      return { record, heads: [], change: own.erasures.has(record) ? 'unchanged' : 'erased' };
    }
    const then = heads(before.get(record) ?? [], rules);
    const now = heads(after.get(record) ?? [], rules);
    const same = then.length === now.length && then.every((revision, index) => revision.rev === now[index]?.rev);
    return { record, heads: now, change: then.length === 0 ? 'new' : same ? 'unchanged' : 'changed' };
  });
  return { merged, effects };
}
