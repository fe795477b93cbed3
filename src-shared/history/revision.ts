import { canonicalJson } from '../record/canonical';
import { hashText } from './hash';

/** What stays of a revision for ever, also when its content was erased: enough to check the chain. */
export interface RevisionHeader {
  /** hash of the header: the name of this revision on every computer */
  readonly rev: string;
  /** id of the record */
  readonly record: string;
  readonly kind: string;
  /** id of the organisation; '' for what belongs to none */
  readonly org: string;
  /** version of the kind that the body was written with */
  readonly version: number;
  /** revisions that this one follows, sorted; two when versions were joined */
  readonly parents: readonly string[];
  /** stamp of the hybrid logical clock */
  readonly at: string;
  /** name of the person */
  readonly by: string;
  /** hash of salt and content; the salt keeps short contents from being guessed after they were erased */
  readonly bodyHash: string;
}

/** A sealed past state of a record. Content and salt are absent once it was erased. */
export interface Revision extends RevisionHeader {
  readonly salt?: string;
  /** canonical JSON of the body */
  readonly text?: string;
}

type Unnamed = Omit<RevisionHeader, 'rev' | 'bodyHash'>;

function nameOf(header: Unnamed, bodyHash: string): string {
  const { record, kind, org, version, parents, at, by } = header;
  return hashText(canonicalJson([record, kind, org, version, parents, at, by, bodyHash]));
}

/** @param salt 32 random hexadecimal digits */
export function makeRevision(header: Unnamed, text: string, salt: string): Revision & { readonly text: string } {
  const sorted = { ...header, parents: [...header.parents].sort() };
  const bodyHash = hashText(salt, text);
  return { ...sorted, rev: nameOf(sorted, bodyHash), bodyHash, salt, text };
}

/** Whether name and content are what the hashes say; an erased revision is judged by its header alone. */
export function isSound(revision: Revision): boolean {
  if (revision.rev !== nameOf(revision, revision.bodyHash)) return false;
  if (revision.text === undefined || revision.salt === undefined) return revision.text === revision.salt;
  return hashText(revision.salt, revision.text) === revision.bodyHash;
}

/** The same revision without its content, for good. */
export function withoutContent<R extends Revision>(revision: R): Omit<R, 'text' | 'salt'> {
  const { text: _text, salt: _salt, ...header } = revision;
  return header;
}
