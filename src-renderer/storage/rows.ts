import type { Erasure } from '@shared/history/history';
import type { Revision } from '@shared/history/revision';

/**
 * What is true of a record now. A record whose newest revision says it all holds no text of its own; one that was
 * changed since holds the change as its draft.
 */
export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  /** number of the commit that wrote this row */
  readonly seq: number;
  /** version of the kind that the draft was written with */
  readonly version: number;
  /** revisions that none follows, newest first */
  readonly heads: readonly string[];
  /** stamp of the last change */
  readonly at: string;
  readonly by: string;
  /** canonical JSON of the body as changed since the newest head */
  readonly draft?: string;
}

export interface RevisionRow extends Revision {
  readonly seq: number;
}

export interface ErasureRow extends Erasure {
  readonly seq: number;
}

/** One line of a list; derived, so that it can always be made again. */
export interface SummaryRecordRow {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  /** of the record row that it was made from */
  readonly seq: number;
  readonly heads: number;
  /** the newest of them; '' while nothing was sealed */
  readonly head: string;
  readonly at: string;
  readonly dirty: boolean;
  readonly summary: unknown;
}

/** A row to be written; the journal is a list of these, so that replaying it is writing them again. */
export type Change =
  | { readonly table: 'record'; readonly row: Omit<RecordRow, 'seq'> }
  | { readonly table: 'revision'; readonly row: Omit<RevisionRow, 'seq'> }
  | { readonly table: 'erasure'; readonly row: Omit<ErasureRow, 'seq'> };

/** Rows that are written together or not at all, numbered in order. */
export interface Commit {
  readonly seq: number;
  readonly changes: readonly Change[];
}

/** How many rows there are and the sum of their numbers: two figures that tell whether rows went missing or went back. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
}

export const emptyTally: Tally = { count: 0, sum: 0 };

export function tallyOf(seqs: Iterable<number>): Tally {
  let count = 0;
  let sum = 0;
  for (const seq of seqs) {
    count += 1;
    sum += seq;
  }
  return { count, sum };
}

export function sameTally(a: Tally, b: Tally): boolean {
  return a.count === b.count && a.sum === b.sum;
}
