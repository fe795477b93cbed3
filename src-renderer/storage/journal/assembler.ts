import type { Change, Commit } from '../rows';
import type { CommitPart } from './line';

/** Puts the parts of large commits together; a commit of which parts are missing never happened. */
export class Assembler {
  private seq = -1;
  private next = 0;
  private changes: Change[] = [];

  /** @returns the commit when this part was its last */
  add(part: CommitPart): Commit | undefined {
    if (part.part === 0) {
      this.seq = part.seq;
      this.next = 0;
      this.changes = [];
    } else if (part.seq !== this.seq || part.part !== this.next) {
      return undefined;
    }
    this.next += 1;
    this.changes.push(...part.changes);
    return this.next === part.parts ? { seq: part.seq, changes: this.changes } : undefined;
  }
}
