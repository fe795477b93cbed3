/**
 * What the rest of the renderer sees of the store. Records are of many kinds; the store treats all alike.
 * Hooks over this interface are in `records/hooks.ts`; the implementation is opened by `open-store.ts`.
 */

/** One line of a list: derived from a record, kept in memory, patched after each commit. */
export interface SummaryRow {
  readonly id: string;
  readonly kind: string;
  /** id of the organisation it belongs to; '' for what stays on this computer */
  readonly org: string;
  /** what the kind's `summarise` made of the body */
  readonly summary: unknown;
  /** 1, or more when two people changed the record apart from each other and nobody joined the versions yet */
  readonly heads: number;
  /** the newest revision that none follows; '' while nothing of it was sealed */
  readonly head: string;
  /** ISO instant of the last change */
  readonly changedAt: string;
  /** changed since the last sealed revision */
  readonly dirty: boolean;
}

export interface CurrentRecord {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  /** parsed with the kind's schema and upgraded to its version */
  readonly body: unknown;
  readonly changedAt: string;
  readonly by: string;
  readonly dirty: boolean;
  /** newest first; more than one when versions wait to be joined */
  readonly heads: readonly string[];
}

/** A sealed state in the history of a record, without its content. */
export interface RevisionInfo {
  readonly rev: string;
  readonly record: string;
  readonly kind: string;
  readonly org: string;
  readonly parents: readonly string[];
  /** ISO instant */
  readonly at: string;
  readonly by: string;
  /** content was erased for good */
  readonly erased: boolean;
}

export interface SealedRecord extends RevisionInfo {
  readonly body: unknown;
}

/** A sealed state with its content as it is stored: to be read elsewhere, away from the thread of the page. */
export interface SealedText extends Pick<RevisionInfo, 'rev' | 'record' | 'kind' | 'by'> {
  /** of the kind that it was written with */
  readonly version: number;
  readonly text: string;
}

/** Some of what is sealed: so few that handing them on holds nothing up. */
export interface SealedBatch {
  readonly records: readonly SealedText[];
  /** how many there are in all batches together */
  readonly total: number;
}

/** What became of what was typed: everything on the disk, on its way, or refused with the reason. */
export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: import('@shared/app-error').AppError };

/** What merging an archive would do, or did. */
export interface MergeReport {
  readonly newRecords: number;
  readonly changedRecords: number;
  readonly unchangedRecords: number;
  readonly erasedRecords: number;
  /** records that now have more than one head */
  readonly conflicts: number;
}

export interface Store {
  /** Rows of one kind and organisation ('': of every one), in no order; the same array until something in it changes. */
  rows(kind: string, org: string): readonly SummaryRow[];
  row(id: string): SummaryRow | undefined;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;

  readonly saving: SavingState;
  subscribeSaving(listener: () => void): () => void;

  /** @throws AppError 'record-unreadable'; undefined when there is none or it was erased */
  read(id: string): Promise<CurrentRecord | undefined>;
  /**
   * Keeps `body` as what is true now. Resolves when it is on the disk in both places (database and journal); while it
   * cannot be written the promise waits, `saving` says why, and the store goes on trying.
   */
  save(record: { id: string; kind: string; org: string; body: unknown }): Promise<void>;
  /** Makes revisions of what changed since the last ones. Without ids: of everything. */
  seal(ids?: readonly string[]): Promise<void>;
  /** The name that stands beside what is changed from now on. */
  signAs(name: string): void;
  /** Waits until everything handed in is on the disk; rejects with the AppError when writing is refused. */
  flush(): Promise<void>;

  /** The last version first, in the order in which they followed each other, whatever the clock said. */
  history(id: string): Promise<readonly RevisionInfo[]>;
  revision(rev: string): Promise<SealedRecord | undefined>;
  /** Every record of the organisation as sealed at that instant (ISO); erased ones are left out. */
  asOf(org: string, instant: string): Promise<readonly SealedRecord[]>;
  /** Seals, then gives every current record of the organisation with the revision it is sealed as. @throws AppError 'record-unreadable' */
  sealed(org: string): AsyncIterable<SealedBatch>;
  /** Makes one version of a record with several heads: `body`, with all heads as parents. */
  join(id: string, body: unknown): Promise<void>;

  /** Erases content of records for good, from the database and the journal; headers of revisions stay. */
  erase(ids: readonly string[]): Promise<void>;

  /** The organisation with its whole history as archive bytes, in order, made while it is read. */
  archive(org: string): AsyncIterable<Uint8Array>;
  /** Reads and checks an archive to its end; writes nothing. @throws AppError 'archive-…' */
  inspect(archive: ArchiveSource): Promise<ArchivePreview>;
  /** Takes an archive over, whole or not at all. @throws AppError */
  merge(archive: ArchiveSource): Promise<MergeReport & { readonly org: string }>;

  /** Seals, writes the manifest, lets go of the database. Nothing can be saved afterwards. */
  close(): Promise<void>;
}

/** What was found wrong at the start and mended from what was left; shown once, on a page that begins with "Herstel". */
export interface RepairReport {
  readonly reason: 'database-lost' | 'database-incomplete' | 'journal-lost' | 'journal-damaged';
  /** records and revisions that are there again */
  readonly records: number;
  readonly revisions: number;
  /** records that were there last time and could not be found in any place */
  readonly missing: number;
  /** what was seen at the start, in numbers and names of failures, for who helps; no content */
  readonly detail: string;
}

export interface Opening {
  readonly store: Store;
  readonly repair: RepairReport | undefined;
  /** false when a look at every row found some missing: open again, taking over, and they are put back */
  readonly sound: Promise<boolean>;
}

export interface OpenOptions {
  /** ask the other window that holds the store to hand it over */
  readonly takeOver?: boolean;
  /** called while much is put back after damage */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * `openStore` in `open-store.ts`.
 * @throws AppError 'store-elsewhere' (another window holds it), 'store-newer', 'store-blocked'
 */
export type OpenStore = (desktop: import('@shared/desktop/desktop').Desktop, options?: OpenOptions) => Promise<Opening>;

/** A file that can be read from the start more than once. */
export interface ArchiveSource {
  chunks(): AsyncIterable<Uint8Array>;
}

export interface ArchivePreview {
  readonly org: string;
  readonly organisationName: string;
  /** ISO instant at which it was made */
  readonly madeAt: string;
  readonly records: number;
  readonly revisions: number;
  /** what merging would do here */
  readonly effect: MergeReport;
  /** the organisation is already on this computer */
  readonly known: boolean;
}
