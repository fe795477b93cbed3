import type { RevisionHeader } from './revision';

/** What history has to know of the content of revisions; it knows no kind of record itself. */
export interface KindRules<R extends RevisionHeader> {
  /** nothing may change this content any more */
  readonly isFinal: (revision: R) => boolean;
  /** id of the record that this one is a part of and is erased with */
  readonly ownerOf: (revision: R) => string | undefined;
}

/** Every revision can be followed, and belongs to itself. */
export const noRules: KindRules<RevisionHeader> = { isFinal: () => false, ownerOf: () => undefined };
