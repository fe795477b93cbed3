import { hashText } from '@shared/history/hash';
import type { Change, Commit } from '../rows';

/**
 * The journal's lines. Each is one JSON object that begins with a hash of the line before it and of the rest of
 * itself, so that a line that was damaged, dropped or put elsewhere shows.
 *
 *     {"hash":"…64 digits…","segment":3,"generation":1,"after":"…"}            first line of a segment
 *     {"hash":"…64 digits…","seq":12,"part":0,"parts":1,"changes":[…]}         a commit, or a part of a large one
 */
export interface SegmentHead {
  readonly segment: number;
  readonly generation: number;
  /**
   * Hash of the last line before this segment that counts. Lines behind that one in the segment before were refused
   * by the disk half-way, never acknowledged, and written again in this segment.
   */
  readonly after: string;
}

export interface CommitPart {
  readonly seq: number;
  readonly part: number;
  readonly parts: number;
  readonly changes: readonly Change[];
}

type Value = SegmentHead | CommitPart;

const opening = '{"hash":"';
const hashLength = 64;
const restFrom = opening.length + hashLength + 1;

/** The hash before the first line of a generation. */
export const chainStart = '0'.repeat(hashLength);

/** @returns the line with its line break, and its hash for the next one */
export function encodeLine(value: Value, before: string): { line: string; hash: string } {
  const rest = `,${JSON.stringify(value).slice(1)}`;
  const hash = hashText(before, rest);
  return { line: `${opening}${hash}"${rest}\n`, hash };
}

export interface DecodedLine {
  readonly hash: string;
  readonly value: Value;
  /** whether this line is whole and was written right after the one with that hash */
  follows(before: string): boolean;
}

/**
 * @param line without its line break
 * @returns undefined when the line is not whole
 */
export function decodeLine(line: string): DecodedLine | undefined {
  if (!line.startsWith(opening) || line[restFrom - 1] !== '"') return undefined;
  const hash = line.slice(opening.length, opening.length + hashLength);
  const rest = line.slice(restFrom);
  try {
    const value: unknown = JSON.parse(`{${rest.slice(1)}`);
    if (!isValue(value)) return undefined;
    return { hash, value, follows: (before) => hashText(before, rest) === hash };
  } catch {
    return undefined;
  }
}

/** The hash that a line says it has, which the next one can be held against also when this one is not whole. */
export function claimedHash(line: string): string | undefined {
  const hash = line.slice(opening.length, opening.length + hashLength);
  return line.startsWith(opening) && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

function isValue(value: unknown): value is Value {
  const { segment, generation, after, seq, part, parts, changes } = value as Record<string, unknown>;
  const numbers = (...all: readonly unknown[]) => all.every((one) => Number.isInteger(one));
  if (segment !== undefined) return numbers(segment, generation) && typeof after === 'string';
  return numbers(seq, part, parts) && Array.isArray(changes);
}

export function isHead(value: Value): value is SegmentHead {
  return 'segment' in value;
}

/**
 * A commit as lines of about `partLength` characters at most, so that an import of any size can be written, and the
 * last line can be found again without reading much.
 */
export function partsOf(commit: Commit, partLength = 64 * 1024): CommitPart[] {
  const groups: Change[][] = [[]];
  let length = 0;
  for (const change of commit.changes) {
    const size = textLength(change);
    if (length > 0 && length + size > partLength) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(change);
    length += size;
  }
  return groups.map((changes, part) => ({ seq: commit.seq, part, parts: groups.length, changes }));
}

function textLength(change: Change): number {
  const text = change.table === 'record' ? change.row.draft : change.table === 'revision' ? change.row.text : undefined;
  return 500 + (text?.length ?? 0);
}
