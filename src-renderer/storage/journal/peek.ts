import type { JournalFiles } from '@shared/desktop/desktop';
import { listSegments, type SegmentFile } from './files';
import { decodeLine, isHead } from './line';
import type { JournalReading } from './read';

const shortTail = 256 * 1024;
const longTail = 16 * shortTail;

/**
 * The end of the newest segment, without reading what is before it: enough to know whether the database has it all.
 * @returns undefined when that cannot be told from the end alone; then the journal must be read whole
 */
export async function peekJournal(files: JournalFiles, generation: number): Promise<JournalReading | undefined> {
  const segments = (await listSegments(files)).filter((file) => file.generation === generation);
  const file = segments.at(-1);
  if (file === undefined || file.segment !== segments.length) return undefined;
  return (await peekAt(files, file, shortTail)) ?? (file.size > shortTail ? await peekAt(files, file, longTail) : undefined);
}

async function peekAt(files: JournalFiles, file: SegmentFile, tail: number): Promise<JournalReading | undefined> {
  const from = Math.max(0, file.size - tail);
  const text = new TextDecoder().decode(await files.read(file.name, from, file.size - from));
  if (!text.endsWith('\n')) return undefined;
  const [before, last] = text.slice(0, -1).split('\n').slice(-2).map(decodeLine);
  if (before === undefined || last === undefined || isHead(last.value) || !last.follows(before.hash)) return undefined;
  if (last.value.part !== last.value.parts - 1) return undefined;
  const { generation, segment, size } = file;
  return { generation, segment, size, seq: last.value.seq, chain: last.hash, damaged: 0, torn: false };
}
