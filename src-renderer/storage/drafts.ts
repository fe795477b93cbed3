import type { Store } from './contract';
import type { Draft } from './draft';

type AnyDraft = Pick<Draft<unknown>, 'dirty' | 'flush' | 'offerAgain' | 'subscribe'>;

/** All drafts of this window, so that the word "Opgeslagen" and closing the window can mean every one of them. */
export class Drafts {
  readonly #open = new Map<AnyDraft, () => void>();
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

  add(draft: AnyDraft): void {
    this.#open.set(draft, draft.subscribe(this.#announce));
  }

  /** Forgets a draft that nobody types into any more; call it after its last flush. */
  remove(draft: AnyDraft): void {
    this.#open.get(draft)?.();
    this.#open.delete(draft);
    this.#announce();
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
