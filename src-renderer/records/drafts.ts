import type { Store } from '@renderer/storage/contract';
import type { Draft } from './draft';

type AnyDraft = Pick<Draft<unknown>, 'dirty' | 'discard' | 'discarded' | 'flush' | 'offerAgain' | 'subscribe'>;

interface Held {
  readonly id: string;
  /** pages that show it now; 0 while it only waits to be kept */
  users: number;
  readonly stop: () => void;
}

/** All drafts of this window, so that the word "Opgeslagen" and closing the window can mean every one of them. */
export class Drafts {
  readonly #open = new Map<AnyDraft, Held>();
  readonly #listeners = new Set<() => void>();
  #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Where drafts are saved now. */
  get store(): Store {
    return this.#store;
  }

  /** The store was opened anew: what the old one could not write any more is offered to this one. */
  moveTo(store: Store): void {
    if (store === this.#store) return;
    this.#store = store;
    for (const draft of this.#open.keys()) draft.offerAgain();
  }

  get dirty(): boolean {
    return [...this.#open.keys()].some((draft) => draft.dirty);
  }

  /**
   * The draft of a record that is being typed into or waits to be kept: opening the record again must go on with it,
   * since what the store holds is older.
   */
  of(id: string): AnyDraft | undefined {
    for (const [draft, held] of this.#open) if (held.id === id && !draft.discarded) return draft;
    return undefined;
  }

  /** A page shows this draft. */
  add(id: string, draft: AnyDraft): void {
    const held = this.#open.get(draft);
    if (held === undefined) this.#open.set(draft, { id, users: 1, stop: draft.subscribe(this.#announce) });
    else held.users += 1;
  }

  /** A page that showed it is left. @returns forgets it, unless it was opened again; to be called after its last flush */
  leave(draft: AnyDraft): () => void {
    const held = this.#open.get(draft);
    if (held !== undefined) held.users -= 1;
    return () => {
      if (held === undefined || held.users > 0) return;
      held.stop();
      this.#open.delete(draft);
      this.#announce();
    };
  }

  /** Hands over what was typed anywhere; resolves when all of it is on the disk. */
  async flush(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((draft) => draft.flush()));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly #announce = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
