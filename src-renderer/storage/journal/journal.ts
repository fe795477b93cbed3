import type { JournalFiles } from '@shared/desktop/desktop';
import type { Commit } from '../rows';
import { compactSegment } from './compact';
import { segmentName } from './files';
import { encodeLine, partsOf } from './line';
import type { JournalReading } from './read';

/** Segments are closed at about this size, in characters. */
const segmentLength = 8 * 1024 * 1024;

/** A large import is handed over in texts of about this length: no string can hold it whole. */
const charactersAtOnce = 1024 * 1024;

/**
 * Appends commits to the newest segment. Closing a segment drops the drafts in it that later ones replace, so that
 * typing does not make the journal grow without end.
 */
export class Journal {
  readonly generation: number;
  private segment: number;
  private size: number;
  private chain: string;
  /** nothing may be appended to the segment any more: a crash or a full disk cut its last line off */
  private spoilt: boolean;
  /** number of the last commit that is on the disk */
  seq: number;

  constructor(
    private readonly files: JournalFiles,
    reading: Omit<JournalReading, 'damaged'>,
    private readonly limit = segmentLength,
  ) {
    this.generation = reading.generation;
    this.segment = reading.segment;
    this.size = reading.size;
    this.chain = reading.chain;
    this.spoilt = reading.torn;
    this.seq = reading.seq;
  }

  /** Resolves when the commits are on the disk. After a failure the same commits are to be given again. */
  async append(commits: readonly Commit[]): Promise<void> {
    if (this.segment === 0 || this.spoilt || this.size > this.limit) await this.startSegment();
    const name = segmentName(this.generation, this.segment);
    let { chain, size } = this;
    let text = '';
    // Until all of it is there nothing of it counts: giving it again begins a new segment from the chain as it was.
    this.spoilt = true;
    for (const part of commits.flatMap((commit) => partsOf(commit))) {
      const { line, hash } = encodeLine(part, chain);
      text += line;
      chain = hash;
      if (text.length < charactersAtOnce) continue;
      await this.files.append(name, text);
      size += text.length;
      text = '';
    }
    if (text !== '') await this.files.append(name, text);
    this.spoilt = false;
    this.chain = chain;
    this.size = size + text.length;
    this.seq = commits.at(-1)?.seq ?? this.seq;
  }

  private async startSegment(): Promise<void> {
    if (this.segment > 0 && !this.spoilt) this.chain = await compactSegment(this.files, this.generation, this.segment, this.chain);
    const next = this.segment + 1;
    const { line, hash } = encodeLine({ segment: next, generation: this.generation, after: this.chain }, this.chain);
    await this.files.replace(segmentName(this.generation, next), line);
    this.segment = next;
    this.size = line.length;
    this.chain = hash;
    this.spoilt = false;
  }
}
