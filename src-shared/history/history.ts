import { stampInstant } from './clock';
import { withoutContent, type Revision, type RevisionHeader } from './revision';

/** That the content of a record was erased for good; wins every merge. */
export interface Erasure {
  readonly record: string;
  readonly kind: string;
  readonly org: string;
  readonly at: string;
  readonly by: string;
}

/** Everything that is known of records: an append-only set of revisions, and what was erased. */
export interface History {
  /** by `rev` */
  readonly revisions: ReadonlyMap<string, Revision>;
  /** by record id */
  readonly erasures: ReadonlyMap<string, Erasure>;
}

/** Later first; equal stamps by name, so that every computer orders alike. */
export function newestFirst(a: RevisionHeader, b: RevisionHeader): number {
  const [x, y] = a.at === b.at ? [a.rev, b.rev] : [a.at, b.at];
  return x < y ? 1 : x > y ? -1 : 0;
}

/**
 * The revisions of one record that no other follows, newest first. More than one: people changed it apart from each
 * other and nobody joined the versions yet.
 */
export function heads<R extends RevisionHeader>(revisionsOfRecord: Iterable<R>): R[] {
  const all = [...revisionsOfRecord];
  const followed = new Set(all.flatMap((revision) => revision.parents));
  return all.filter((revision) => !followed.has(revision.rev)).sort(newestFirst);
}

/** Revisions by the record they belong to. */
export function byRecord<R extends RevisionHeader>(revisions: Iterable<R>): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const revision of revisions) {
    const group = groups.get(revision.record);
    if (group === undefined) groups.set(revision.record, [revision]);
    else group.push(revision);
  }
  return groups;
}

/** Of two tellings of the same erasure the earlier one stands. */
export function earlierErasure(a: Erasure, b: Erasure): Erasure {
  return a.at < b.at || (a.at === b.at && a.by <= b.by) ? a : b;
}

/** Of two copies of the same revision the one that still has its content, unless the record was erased. */
function sameRevision(a: Revision, b: Revision | undefined): Revision {
  return a.text === undefined && b !== undefined ? b : a;
}

/** The union of two histories: the same in whatever order and however often histories are merged. */
export function mergeHistories(a: History, b: History): History {
  const erasures = new Map(a.erasures);
  for (const [record, erasure] of b.erasures) {
    const known = erasures.get(record);
    erasures.set(record, known === undefined ? erasure : earlierErasure(known, erasure));
  }
  const revisions = new Map<string, Revision>();
  for (const revision of [...a.revisions.values(), ...b.revisions.values()]) {
    const merged = sameRevision(revision, revisions.get(revision.rev));
    revisions.set(revision.rev, erasures.has(revision.record) ? withoutContent(merged) : merged);
  }
  return { revisions, erasures };
}

/**
 * What was true of one record at an instant: its newest revision sealed up to then.
 * @param instant ISO, inclusive
 */
export function asOf<R extends RevisionHeader>(revisionsOfRecord: Iterable<R>, instant: string): R | undefined {
  return heads([...revisionsOfRecord].filter((revision) => stampInstant(revision.at) <= instant))[0];
}
