import type { JournalFiles } from '@shared/desktop/desktop';
import { breathe } from '../breathe';
import type { Change } from '../rows';
import { linesOf, listSegments, segmentName, type SegmentFile } from './files';
import { decodeLine, encodeLine, isHead, type CommitPart } from './line';

const linesBetweenBreaths = 100;

/** A longer segment is an import, of which nothing is replaced; rewriting it would take its length in memory. */
const longestRewritten = 64 * 1024 * 1024;

/**
 * Rewrites a full segment without the drafts that a later line of it replaces. One that is not whole stays as it is:
 * written anew its damage would look sound, and refusing would keep everything after it from being written.
 * @param last hash of its last line
 * @returns the hash of its last line now, from which the next segment goes on
 */
export async function compactSegment(files: JournalFiles, generation: number, segment: number, last: string): Promise<string> {
  const name = segmentName(generation, segment);
  const file = (await listSegments(files)).find((candidate) => candidate.name === name);
  if (file === undefined || file.size > longestRewritten) return last;
  const found = await wholeSegment(files, file);
  if (found === undefined || found.last !== last) return last;

  let hash = found.head;
  let text = `${found.headLine}\n`;
  for (const [index, part] of withoutReplacedDrafts(found.parts).entries()) {
    const encoded = encodeLine(part, hash);
    text += encoded.line;
    hash = encoded.hash;
    if (index % linesBetweenBreaths === 0) await breathe();
  }
  await files.replace(name, text);
  return hash;
}

/** The parts in a segment, and the hashes of its first and last line; undefined when a line is not what its hash says. */
async function wholeSegment(files: JournalFiles, file: SegmentFile) {
  const lines: string[] = [];
  for await (const some of linesOf(files, file.name, file.size)) lines.push(...some);
  if (lines.pop() !== '') return undefined;
  const headLine = lines.shift() ?? '';
  const head = decodeLine(headLine);
  if (head === undefined || !isHead(head.value) || !head.follows(head.value.after)) return undefined;
  const parts: CommitPart[] = [];
  let last = head.hash;
  for (const line of lines) {
    const decoded = decodeLine(line);
    if (decoded === undefined || isHead(decoded.value) || !decoded.follows(last)) return undefined;
    last = decoded.hash;
    parts.push(decoded.value);
    if (parts.length % linesBetweenBreaths === 0) await breathe();
  }
  return { headLine, head: head.hash, parts, last };
}

function withoutReplacedDrafts(all: readonly CommitPart[]): CommitPart[] {
  const parts = withoutUnfinished(all);
  const newest = new Map<string, Change>();
  for (const change of parts.flatMap((part) => part.changes)) {
    if (change.table === 'record') newest.set(change.row.id, change);
  }
  const stays = (change: Change) => change.table !== 'record' || newest.get(change.row.id) === change;
  return parts
    .map((part) => ({ ...part, changes: part.changes.filter(stays) }))
    // The last line stays even when it is empty: its number says how far the segment goes.
    .filter((part, index) => part.changes.length > 0 || part.parts > 1 || index === parts.length - 1);
}

/** A crash may have left the first parts of a commit that never happened: they replace nothing. */
function withoutUnfinished(parts: readonly CommitPart[]): CommitPart[] {
  const finished: CommitPart[] = [];
  let some: CommitPart[] = [];
  for (const part of parts) {
    some = part.part === 0 ? [part] : [...some, part];
    if (part.part !== part.parts - 1) continue;
    finished.push(...some);
    some = [];
  }
  return finished;
}
