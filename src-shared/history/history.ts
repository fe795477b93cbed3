import { stampInstant } from './clock';
import { noRules, type KindRules } from './kind-rules';
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
 * The revisions of one record that no other follows, newest first, but a final one before all that are not. More than one:
 * people changed it apart from each other and nobody joined the versions yet. What follows a final revision without being
 * final itself stands beside it: it cannot take its place.
 */
export function heads<R extends RevisionHeader>(revisionsOfRecord: Iterable<R>, rules: KindRules<R> = noRules): R[] {
  const all = [...revisionsOfRecord];
  const final = new Set(all.filter(rules.isFinal).map((revision) => revision.rev));
  const followed = new Set(all.flatMap(({ rev, parents }) => (final.has(rev) ? parents : parents.filter((parent) => !final.has(parent)))));
  const finalFirst = (a: R, b: R) => Number(final.has(b.rev)) - Number(final.has(a.rev));
  return all.filter((revision) => !followed.has(revision.rev)).sort((a, b) => finalFirst(a, b) || newestFirst(a, b));
}

/**
 * The revisions of one record in the order in which they followed each other, the last one first. What a revision follows comes
 * after it whatever their clocks said; of those that do not follow each other the later stamp comes first.
 */
export function inSuccession<R extends RevisionHeader>(revisionsOfRecord: Iterable<R>): R[] {
  const all = new Map([...revisionsOfRecord].map((revision) => [revision.rev, revision]));
  /** how many that follow it do not stand in the order yet */
  const followers = new Map<string, number>();
  for (const { parents } of all.values()) for (const parent of parents) followers.set(parent, (followers.get(parent) ?? 0) + 1);
  const next = [...all.values()].filter(({ rev }) => !followers.has(rev)).sort(newestFirst);
  const order: R[] = [];
  for (let revision = next.shift(); revision !== undefined; revision = next.shift()) {
    order.push(revision);
    for (const parent of revision.parents) {
      const left = (followers.get(parent) ?? 0) - 1;
      followers.set(parent, left);
      const free = left === 0 ? all.get(parent) : undefined;
      if (free === undefined) continue;
      const place = next.findIndex((other) => newestFirst(free, other) < 0);
      next.splice(place === -1 ? next.length : place, 0, free);
    }
  }
  return order;
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

/**
 * The union of two histories: the same in whatever order and however often histories are merged. What belongs to a record
 * that was erased, on whichever side, is erased with it.
 */
export function mergeHistories(a: History, b: History, rules: KindRules<Revision> = noRules): History {
  const erasures = new Map(a.erasures);
  for (const [record, erasure] of b.erasures) {
    const known = erasures.get(record);
    erasures.set(record, known === undefined ? erasure : earlierErasure(known, erasure));
  }
  eraseOwned(erasures, [...a.revisions.values(), ...b.revisions.values()], rules);
  const revisions = new Map<string, Revision>();
  for (const revision of [...a.revisions.values(), ...b.revisions.values()]) {
    const merged = sameRevision(revision, revisions.get(revision.rev));
    revisions.set(revision.rev, erasures.has(revision.record) ? withoutContent(merged) : merged);
  }
  return { revisions, erasures };
}

/** Adds the erasures of what belongs to a record that was erased, and of what belongs to that. */
function eraseOwned(erasures: Map<string, Erasure>, revisions: readonly Revision[], { ownerOf }: KindRules<Revision>): void {
  let owned = revisions.flatMap((revision) => {
    const owner = ownerOf(revision);
    return owner === undefined ? [] : [{ revision, owner }];
  });
  for (let before = -1; before !== erasures.size; ) {
    before = erasures.size;
    owned = owned.filter(({ revision }) => !erasures.has(revision.record));
    for (const { revision, owner } of owned) {
      const erasure = erasures.get(owner);
      if (erasure !== undefined) erasures.set(revision.record, { ...erasure, record: revision.record, kind: revision.kind, org: revision.org });
    }
  }
}

/**
 * What was true of one record at an instant: its newest revision sealed up to then.
 * @param instant ISO, inclusive
 */
export function asOf<R extends RevisionHeader>(revisionsOfRecord: Iterable<R>, instant: string, rules: KindRules<R> = noRules): R | undefined {
  return heads([...revisionsOfRecord].filter((revision) => stampInstant(revision.at) <= instant), rules)[0];
}
