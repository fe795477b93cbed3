import type { JournalFiles } from '@shared/desktop/desktop';
import { breathe } from '../breathe';
import type { Change } from '../rows';
import { listSegments, readText, segmentName } from './files';
import { decodeLine, encodeLine, isHead, type CommitPart } from './line';

const linesBetweenBreaths = 100;

/**
 * Rewrites a full segment without the drafts that a later line of it replaces.
 * @returns the hash of its last line, from which the next segment goes on
 * @throws Error when the segment is not whole; mending is for the next start
 */
export async function compactSegment(files: JournalFiles, generation: number, segment: number): Promise<string> {
  const name = segmentName(generation, segment);
  const file = (await listSegments(files)).find((candidate) => candidate.name === name);
  const [headLine = '', ...lines] = (await readText(files, name, file?.size ?? 0)).split('\n').slice(0, -1);
  const head = decodeLine(headLine);
  if (head === undefined) throw new Error(`${name} is not whole`);

  const parts: CommitPart[] = [];
  for (const line of lines) {
    const decoded = decodeLine(line);
    if (decoded === undefined || isHead(decoded.value)) throw new Error(`${name} is not whole`);
    parts.push(decoded.value);
    if (parts.length % linesBetweenBreaths === 0) await breathe();
  }

  let hash = head.hash;
  let text = `${headLine}\n`;
  for (const [index, part] of withoutReplacedDrafts(parts).entries()) {
    const encoded = encodeLine(part, hash);
    text += encoded.line;
    hash = encoded.hash;
    if (index % linesBetweenBreaths === 0) await breathe();
  }
  await files.replace(name, text);
  return hash;
}

function withoutReplacedDrafts(parts: readonly CommitPart[]): CommitPart[] {
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
