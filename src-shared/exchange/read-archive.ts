import { AppError } from '../app-error';
import type { Erasure } from '../history/history';
import { runningHash } from '../history/hash';
import { isSound, type Revision } from '../history/revision';
import { canonicalJson } from '../record/canonical';
import type { AnyKind } from '../record/kind';
import type { z } from '../record/zod';
import { archiveFormat, archiveVersion, closingLine, erasureLine, headerLine, revisionLine, type HeaderLine } from './archive-lines';
import { splitLines, type Line } from './split-lines';

export interface ArchiveVisitor {
  header?(header: HeaderLine): void;
  revision(revision: Revision): Promise<void> | void;
  erasure(erasure: Erasure): Promise<void> | void;
}

/**
 * Reads an archive to its end and checks every line, every hash and every body. The visitor has seen lines of an
 * archive that turns out to be damaged, so it must not write anything before this resolves.
 * @throws AppError 'archive-foreign', 'archive-newer', 'archive-damaged'
 */
export async function readArchive(chunks: AsyncIterable<Uint8Array>, kinds: readonly AnyKind[], visitor: ArchiveVisitor): Promise<HeaderLine> {
  const hash = runningHash();
  let header: HeaderLine | undefined;
  let lines = 0;
  let ended = false;
  const counts = { revisions: 0, erasures: 0 };
  for await (const line of splitLines(chunks)) {
    if (ended) throw damaged(line, 'text behind the closing line');
    if (header === undefined) {
      header = parseHeader(line);
      visitor.header?.(header);
    } else {
      const value = parseJson(line);
      const kind = (value as { line?: unknown }).line;
      if (kind === 'end') {
        const end = parse(closingLine, value, line);
        if (end.lines !== lines || end.hash !== hash.hex()) throw damaged(line, 'the closing hash is another');
        // The one line that no hash covers: it must be as it was written, to the letter.
        if (line.text !== JSON.stringify({ line: 'end', lines, hash: end.hash })) throw damaged(line, 'changed');
        ended = true;
        continue;
      }
      if (kind === 'erasure') {
        counts.erasures += 1;
        const { line: _line, ...erasure } = parse(erasureLine, value, line);
        ofOrganisation(erasure.org, header, line);
        await visitor.erasure(erasure);
      } else {
        counts.revisions += 1;
        await visitor.revision(parseRevision(value, line, header, kinds));
      }
    }
    lines += 1;
    hash.add(line.bytes);
  }
  if (header === undefined) throw new AppError('archive-foreign', 'the file is empty');
  if (!ended) throw new AppError('archive-damaged', 'the closing line is missing');
  if (counts.revisions !== header.counts.revisions || counts.erasures !== header.counts.erasures) {
    throw new AppError('archive-damaged', 'the counts are others');
  }
  return header;
}

function parseHeader(line: Line): HeaderLine {
  let value: { format?: unknown; version?: unknown };
  try {
    value = parseJson(line) as typeof value;
  } catch (cause) {
    throw new AppError('archive-foreign', 'the first line is no header', { cause });
  }
  if (value.format !== archiveFormat) throw new AppError('archive-foreign', 'the first line is no header');
  if (typeof value.version === 'number' && value.version > archiveVersion) {
    throw new AppError('archive-newer', `version ${value.version}`);
  }
  return parse(headerLine, value, line);
}

function parseRevision(value: unknown, line: Line, header: HeaderLine, kinds: readonly AnyKind[]): Revision {
  const { line: _line, body, salt, ...rest } = parse(revisionLine, value, line);
  ofOrganisation(rest.org, header, line);
  const kind = kinds.find((candidate) => candidate.name === rest.kind && candidate.exported);
  if (kind === undefined || rest.version > kind.version) {
    throw new AppError('archive-newer', `${rest.kind} of version ${rest.version}`);
  }
  const revision: Revision = body === undefined || salt === undefined ? rest : { ...rest, salt, text: canonicalJson(body) };
  if ((body === undefined) !== (salt === undefined) || !isSound(revision)) throw damaged(line, 'the hash of the revision is another');
  if (body !== undefined) {
    let current: unknown = body;
    for (const upgrade of kind.upgrades.slice(rest.version - 1)) current = upgrade(current);
    parse(kind.schema, current, line);
  }
  return revision;
}

function ofOrganisation(org: string, header: HeaderLine, line: Line): void {
  if (org !== header.organisation.id) throw damaged(line, 'of another organisation');
}

function parseJson(line: Line): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    throw damaged(line, 'no JSON', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(line, 'no object');
  // A key of this name could reach into every object of the program; no field of ours is called so. Its letters may be escaped.
  if (/__proto__|\\u00/i.test(line.text) && hasProtoKey(value)) throw damaged(line, 'a forbidden key');
  return value;
}

function hasProtoKey(root: object): boolean {
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return true;
    waiting.push(...Object.values(value).filter((child) => typeof child === 'object' && child !== null));
  }
  return false;
}

function parse<Output>(schema: z.ZodType<Output>, value: unknown, line: Line): Output {
  const result = schema.safeParse(value);
  if (!result.success) throw damaged(line, result.error.issues[0]?.message ?? 'not as it should be');
  return result.data;
}

function damaged(line: Line, why: string, cause?: unknown): AppError {
  return new AppError('archive-damaged', `line ${line.number}: ${why}`, { cause });
}
