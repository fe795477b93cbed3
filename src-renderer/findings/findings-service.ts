import { AppError } from '@shared/app-error';
import type { Finding } from '@shared/rules/finding';
import type { Store } from '@renderer/storage/contract';
import { isoDay } from '@renderer/ui/dates';
import { followDay, type FollowDay } from './follow-day';
import { RecordsFollower } from './follow-records';
import { hire as hireHelper, type Helper, type Hire } from './helper';
import type { Said } from './protocol';

export interface FindingsState {
  /** of every record of the organisation, as it was saved last; the same array until something in it changes */
  readonly findings: readonly Finding[];
  /** everything was looked at once */
  readonly ready: boolean;
  /** records that could not be read, and so not be looked at */
  readonly unread: number;
  /** nobody looks any more */
  readonly error?: AppError;
}

const nothing: FindingsState = { findings: [], ready: false, unread: 0 };

/** One that broke off is followed by one other: what it was told may have been the reason. */
const helpers = 2;

/** Follows what is saved of one organisation, and the day, and holds what was found in it; begins when somebody wants to know. */
export class FindingsService {
  #state = nothing;
  #bySubject = new Map<string, readonly Finding[]>();
  #helper: Helper | undefined;
  #hired = 0;
  #records: RecordsFollower;
  #working: 'no' | 'yes' | 'again' = 'no';
  #endFollowing: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly store: Pick<Store, 'rows' | 'row' | 'read' | 'subscribe'>,
    org: string,
    private readonly hire: Hire = hireHelper,
    private readonly follow: FollowDay = followDay,
  ) {
    this.#records = new RecordsFollower(store, org);
  }

  readonly state = (): FindingsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#start();
    return () => this.#listeners.delete(listener);
  };

  /** The organisation is left; whoever asks again begins anew. */
  end(): void {
    this.#endFollowing?.();
    this.#endFollowing = undefined;
    this.#helper?.end();
    this.#helper = undefined;
    this.#hired = 0;
    this.#records.forget();
    this.#bySubject = new Map();
    this.#state = nothing;
  }

  #start(): void {
    if (this.#endFollowing !== undefined) return;
    const look = () => void this.#look();
    const ends = [this.store.subscribe(look), this.follow(look)];
    this.#endFollowing = () => ends.forEach((end) => end());
    this.#engage();
  }

  #engage(): void {
    this.#hired += 1;
    const helper: Helper = this.hire((said) => {
      if (this.#helper === helper) this.#hear(said);
    });
    this.#helper = helper;
    void this.#look();
  }

  async #look(): Promise<void> {
    if (this.#working !== 'no') {
      this.#working = 'again';
      return;
    }
    do {
      this.#working = 'yes';
      await this.#tell();
    } while (this.#again());
    this.#working = 'no';
  }

  /** Asked apart: while telling took its time another change may have come. */
  #again(): boolean {
    return this.#working === 'again';
  }

  async #tell(): Promise<void> {
    const helper = this.#helper;
    if (helper === undefined) return;
    const today = isoDay(new Date());
    for await (const changes of this.#records.changes(() => this.#helper !== helper)) helper.tell({ changes, today, whole: false });
    if (this.#helper === helper) helper.tell({ changes: [], today, whole: true });
  }

  #hear(said: Said): void {
    if (said.kind === 'failed') return this.#failed(said.detail);
    for (const [subject, findings] of said.subjects) {
      if (findings.length === 0) this.#bySubject.delete(subject);
      else this.#bySubject.set(subject, findings);
    }
    if (!said.whole) return;
    const { unread } = this.#records;
    if (said.subjects.length === 0 && this.#state.ready && this.#state.unread === unread) return;
    this.#say({ findings: [...this.#bySubject.values()].flat(), ready: true, unread });
  }

  #failed(detail: string): void {
    this.#helper?.end();
    this.#helper = undefined;
    this.#records.forget();
    this.#bySubject = new Map();
    if (this.#hired < helpers) this.#engage();
    else this.#say({ ...nothing, error: new AppError('findings-failed', detail) });
  }

  #say(state: FindingsState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
