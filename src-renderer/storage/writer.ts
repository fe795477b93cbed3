import { asAppError, type AppError } from '@shared/app-error';
import type { SavingState } from './contract';
import { applyCommits, type SummaryPatch } from './database/apply';
import { keepManifest } from './keep-manifest';
import type { Change, Commit } from './rows';
import type { Session } from './session';

/** What one turn writes; made when its turn has come, from what the database holds then. */
export interface Prepared {
  readonly changes: readonly Change[];
  readonly patch: SummaryPatch;
}

interface Turn {
  readonly run: () => Promise<void>;
  readonly key: string | undefined;
  readonly done: () => Promise<void>;
}

const longestPause = 10_000;
const never = new Promise<never>(() => undefined);

/** IndexedDB says QuotaExceededError, alone or as the reason of an AbortError; the journal says 'store-full' itself. */
function refusal(thrown: unknown): AppError {
  const full = /quota|no space|disk full/i.test(String(thrown)) || (thrown as { inner?: Error })?.inner?.name === 'QuotaExceededError';
  return asAppError(thrown, full ? 'store-full' : 'store-failed');
}

function isFinal(error: AppError): boolean {
  return error.failure === 'store-elsewhere' || error.failure === 'store-damaged';
}

/**
 * Writes one commit after the other, each to the database and the journal at the same time, and goes on trying while
 * either refuses. So both always hold everything up to some commit, and nothing behind it.
 */
export class Writer {
  saving: SavingState = { state: 'saved' };
  private readonly queue: Turn[] = [];
  private running = false;
  private nudge: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly manifest: ReturnType<typeof keepManifest>;

  constructor(
    private readonly session: Session,
    private readonly onCommit: (changes: readonly Change[], patch: SummaryPatch) => void,
  ) {
    this.manifest = keepManifest(session);
  }

  /**
   * @param key a commit that still waits under the same key does the work of this one too
   * @returns when both database and journal have it; waits for as long as they refuse
   */
  commit(prepare: () => Promise<Prepared>, key?: string): Promise<void> {
    return this.exclusively(() => this.write(prepare), key);
  }

  /** Makes one commit after the other with nothing in between. */
  commitTogether(prepared: readonly (() => Promise<Prepared>)[]): Promise<void> {
    return this.exclusively(async () => {
      for (const prepare of prepared) await this.write(prepare);
    });
  }

  /** Runs `work` between commits, when nothing is being written, without a word about it. */
  between(work: () => Promise<void>): Promise<void> {
    return this.enqueue(work);
  }

  /** Runs `work` as something that is being saved. */
  exclusively(work: () => Promise<void>, key?: string): Promise<void> {
    if (this.saving.state === 'saved') this.tell({ state: 'saving' });
    this.nudge?.();
    return this.enqueue(work, key);
  }

  private enqueue(work: () => Promise<void>, key?: string): Promise<void> {
    const waiting = key === undefined ? undefined : this.queue.find((turn) => turn.key === key);
    if (waiting !== undefined) return waiting.done();
    const done = new Promise<void>((resolve, reject) => {
      this.queue.push({ key, done: () => done, run: () => work().then(resolve, reject) });
    });
    void this.runAll();
    return done;
  }

  /** Waits for all that was handed in. @throws AppError while writing is refused */
  async flush(): Promise<void> {
    this.nudge?.();
    let stopListening: () => void = () => undefined;
    const refused = new Promise<never>((_resolve, reject) => {
      const look = () => {
        if (this.saving.state === 'failed') reject(this.saving.error);
      };
      stopListening = this.subscribe(look);
      look();
    });
    try {
      await Promise.race([refused, this.enqueue(() => Promise.resolve())]);
    } finally {
      stopListening();
    }
    await this.manifest.write();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends writing for good: what still waits stays waiting, and what is on the screen stays there. */
  stop(error: AppError): void {
    this.manifest.stop();
    this.tell({ state: 'failed', error });
  }

  private isStopped(): boolean {
    return this.saving.state === 'failed' && isFinal(this.saving.error);
  }

  private tell(saving: SavingState): void {
    if (this.isStopped()) return;
    this.saving = saving;
    for (const listener of this.listeners) listener();
  }

  private async runAll(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let turn = this.queue.shift(); turn !== undefined; turn = this.queue.shift()) {
      if (this.isStopped()) return;
      await turn.run();
    }
    this.running = false;
    if (this.saving.state !== 'saved') this.tell({ state: 'saved' });
  }

  private async write(prepare: () => Promise<Prepared>): Promise<void> {
    const { changes, patch } = await this.untilDone(prepare);
    if (changes.length === 0) return;
    const { session } = this;
    const after = session.journal.seq;
    const commit: Commit = { seq: after + 1, changes };
    let inDatabase = false;
    let inJournal = false;
    await this.untilDone(async () => {
      const outcomes = await Promise.allSettled([
        inDatabase || this.intoDatabase(after, commit, patch).then(() => (inDatabase = true)),
        inJournal || session.journal.append([commit]).then(() => (inJournal = true)),
      ]);
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    });
    this.onCommit(changes, patch);
    this.manifest.soon();
  }

  private async intoDatabase(after: number, commit: Commit, patch: SummaryPatch): Promise<void> {
    const { database, owner } = this.session;
    if (!database.isOpen()) await database.open();
    const numbered = new Map([...patch].map(([id, row]) => [id, row && { ...row, seq: commit.seq }]));
    await applyCommits(database, { owner, after }, [commit], numbered);
  }

  /** Tries until it succeeds, and says meanwhile that nothing is saved; to be called from what runs between commits. */
  async untilDone<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (let pause = 500; ; pause = Math.min(pause * 2, longestPause)) {
      if (this.isStopped()) await never;
      try {
        const result = await attempt();
        if (this.saving.state === 'failed') this.tell({ state: 'saving' });
        return result;
      } catch (thrown) {
        const error = refusal(thrown);
        if (!error.failure.startsWith('store-')) throw error;
        this.tell({ state: 'failed', error });
        await this.pause(pause);
      }
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.nudge = () => {
        clearTimeout(timer);
        this.nudge = undefined;
        resolve();
      };
    });
  }
}
