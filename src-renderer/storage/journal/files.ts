import type { JournalFile, JournalFiles } from '@shared/desktop/desktop';

/** Names and order of the journal's segments: `journal-<generation>-<segment>.jsonl`. */
export interface SegmentFile extends JournalFile {
  readonly generation: number;
  readonly segment: number;
}

const pattern = /^journal-(\d{4})-(\d{6})\.jsonl$/;

export function segmentName(generation: number, segment: number): string {
  return `journal-${String(generation).padStart(4, '0')}-${String(segment).padStart(6, '0')}.jsonl`;
}

/** All segments of all generations, in order. */
export async function listSegments(files: JournalFiles): Promise<SegmentFile[]> {
  const found: SegmentFile[] = [];
  for (const file of await files.list()) {
    const match = pattern.exec(file.name);
    if (match !== null) found.push({ ...file, generation: Number(match[1]), segment: Number(match[2]) });
  }
  return found.sort((a, b) => a.generation - b.generation || a.segment - b.segment);
}

const chunkLength = 1024 * 1024;

/**
 * A file as lines, some at a time: a large import makes a segment longer than one string can be. The last one is what
 * stands behind the last line break, '' when nothing does. Bytes that are no UTF-8 come out as replacement characters
 * and fail their hash.
 */
export async function* linesOf(files: JournalFiles, name: string, size: number): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let from = 0; from < size; from += chunkLength) {
    const lines = (rest + decoder.decode(await files.read(name, from, Math.min(chunkLength, size - from)), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest + decoder.decode()];
}
