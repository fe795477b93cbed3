import { z } from '../record/zod';

/**
 * The archive: JSON Lines. A header, one line per revision or erasure of one organisation, a closing line with the
 * hash of all bytes before it. Complete, readable with a text editor, written and read as a stream.
 */
export const archiveFormat = 'grondslag-archive';

/** Raised when older programs could misread the lines; each step has an upgrade in `archive-upgrades.ts`. */
export const archiveVersion = 1;

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().min(1).max(100);
const stamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-f]{4}-[0-9a-f]{8}$/);

export const headerLine = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.int().positive(),
  organisation: z.strictObject({ id: identifier, name: z.string() }),
  /** ISO instant */
  madeAt: z.iso.datetime(),
  counts: z.strictObject({ revisions: z.int().nonnegative(), erasures: z.int().nonnegative() }),
});
export type HeaderLine = z.infer<typeof headerLine>;

export const revisionLine = z.strictObject({
  line: z.literal('revision'),
  rev: hex64,
  record: identifier,
  kind: identifier,
  org: identifier,
  version: z.int().positive(),
  parents: z.array(hex64),
  at: stamp,
  by: z.string(),
  bodyHash: hex64,
  /** absent, like the body, when the content was erased */
  salt: z.string().regex(/^[0-9a-f]{32}$/).optional(),
  body: z.record(z.string(), z.json()).optional(),
});
export type RevisionLine = z.infer<typeof revisionLine>;

export const erasureLine = z.strictObject({
  line: z.literal('erasure'),
  record: identifier,
  kind: identifier,
  org: identifier,
  at: stamp,
  by: z.string(),
});
export type ErasureLine = z.infer<typeof erasureLine>;

export const closingLine = z.strictObject({
  line: z.literal('end'),
  /** lines before this one, the header included */
  lines: z.int().positive(),
  /** SHA-256 of all bytes before this line */
  hash: hex64,
});
export type ClosingLine = z.infer<typeof closingLine>;

/** The four kinds of line by name, for the published JSON Schema. */
export const archiveLineSchemas = { header: headerLine, revision: revisionLine, erasure: erasureLine, end: closingLine };
