import type { JournalFiles } from '@shared/desktop/desktop';
import { breathe } from '../breathe';
import type { Commit } from '../rows';
import { Assembler } from './assembler';
import { linesOf, listSegments, type SegmentFile } from './files';
import { chainStart, claimedHash, decodeLine, isHead } from './line';

/** How far a generation of the journal goes, and in what state it is. */
export interface JournalReading {
  readonly generation: number;
  /** number of the last segment; 0 when there is none */
  readonly segment: number;
  /** bytes in the last segment */
  readonly size: number;
  /** number of the last whole commit */
  readonly seq: number;
  /** hash of the last line that counts */
  readonly chain: string;
  /** lines or segments that should be there and are not whole; a last line that a crash cut off is not among them */
  readonly damaged: number;
  /** the last line was cut off by a crash: never acknowledged, but nothing may be appended behind it */
  readonly torn: boolean;
}

export type EachCommit = (commit: Commit) => Promise<void> | void;

const linesBetweenBreaths = 100;

/**
 * Reads one generation of the journal from its first line to its last and checks every hash.
 * @param each gets the commits in order; damaged lines are passed over and counted
 * @param from first segment to read; what is before it is taken on trust
 */
export async function readJournal(
  files: JournalFiles,
  generation: number,
  each: EachCommit = () => undefined,
  from = 1,
): Promise<JournalReading> {
  const reader = new Reader(generation, each, from);
  for (const file of await listSegments(files)) {
    if (file.generation !== generation || file.segment < from) continue;
    await reader.read(file, linesOf(files, file.name, file.size));
  }
  return reader.reading();
}

class Reader {
  private readonly assembler = new Assembler();
  private segment: number;
  private size = 0;
  private seq = 0;
  private chain = chainStart;
  private damaged = 0;
  private torn = false;
  /** hashes of the lines of the segment that is being read or was read last; undefined when that one was not read */
  private hashes: Set<string> | undefined;

  constructor(
    private readonly generation: number,
    private readonly each: EachCommit,
    from: number,
  ) {
    this.segment = from - 1;
    this.hashes = from === 1 ? new Set([chainStart]) : undefined;
  }

  reading(): JournalReading {
    const { generation, segment, size, seq, chain, damaged, torn } = this;
    return { generation, segment, size, seq, chain, damaged, torn };
  }

  async read(file: SegmentFile, batches: AsyncIterable<readonly string[]>): Promise<void> {
    this.damaged += file.segment - this.segment - 1;
    this.segment = file.segment;
    this.size = file.size;
    let done = 0;
    // Always one line behind: the last one is known only when no other comes.
    let last: string | undefined;
    for await (const lines of batches) {
      for (const line of lines) {
        if (last !== undefined) await (done === 1 ? this.begin(last) : this.line(last));
        last = line;
        done += 1;
        if (done % linesBetweenBreaths === 0) await breathe();
      }
    }
    if (done <= 1) this.begin(undefined);
    this.torn = last !== '';
  }

  /** The first line says where it goes on from; what lies behind that place was refused by the disk and written again. */
  private begin(line: string | undefined): void {
    const head = decodeLine(line ?? '');
    if (head === undefined || !isHead(head.value) || !head.follows(head.value.after)) this.damaged += 1;
    else if (this.hashes?.has(head.value.after) === false) this.damaged += 1;
    if (head !== undefined) {
      this.chain = head.hash;
      this.hashes = new Set([head.hash]);
    }
  }

  private async line(line: string): Promise<void> {
    const decoded = decodeLine(line);
    if (decoded === undefined || isHead(decoded.value) || !decoded.follows(this.chain)) this.damaged += 1;
    if (decoded === undefined) {
      this.chain = claimedHash(line) ?? this.chain;
      return;
    }
    const whole = decoded.follows(this.chain);
    this.chain = decoded.hash;
    this.hashes?.add(decoded.hash);
    if (!whole || isHead(decoded.value)) return;
    const commit = this.assembler.add(decoded.value);
    if (commit === undefined) return;
    this.seq = commit.seq;
    await this.each(commit);
  }
}
