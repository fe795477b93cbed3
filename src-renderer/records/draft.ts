import { AppError } from '@shared/app-error';

/**
 * What a person is typing into one record. Typing never waits for the store: the draft changes at once, is handed over
 * after a pause or when asked, and counts as kept only when the store says that it is on the disk.
 */
export class Draft<Body> {
  #body: Body;
  /** how often it was changed; the number names a state of it */
  #edits = 0;
  #handedOver = 0;
  #kept = 0;
  #lastSave: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #discarded = false;
  readonly #listeners = new Set<() => void>();

  /**
   * @param save resolves when the body is on the disk
   * @param pause milliseconds without typing after which it is handed over
   */
  constructor(
    body: Body,
    private readonly save: (body: Body) => Promise<void>,
    private readonly pause = 400,
  ) {
    this.#body = body;
  }

  get body(): Body {
    return this.#body;
  }

  /** Something in it is not on the disk yet. */
  get dirty(): boolean {
    return !this.#discarded && this.#edits !== this.#kept;
  }

  get discarded(): boolean {
    return this.#discarded;
  }

  /** Grows with each change: equal numbers mean that nobody typed in between. */
  get edits(): number {
    return this.#edits;
  }

  /** @param change makes the next body out of the present one; the same object means no change */
  readonly edit = (change: (body: Body) => Body): void => {
    const next = change(this.#body);
    if (next === this.#body || this.#discarded) return;
    this.#body = next;
    this.#edits += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.pause);
    this.#announce();
  };

  /** Hands over now what was typed; resolves when it is on the disk. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#discarded || this.#handedOver === this.#edits) return this.#lastSave;
    const state = this.#edits;
    this.#handedOver = state;
    this.#lastSave = this.save(this.#body).then(
      () => this.#wasKept(state),
      // The store says why in its saving state; here it only has to be offered again with the next change or flush.
      (error: unknown) => {
        // What nothing may change any more will never take it: to go on offering it would keep the window open for ever.
        if (error instanceof AppError && error.failure === 'record-final') this.discard();
        else if (this.#handedOver === state) this.#handedOver = this.#kept;
      },
    );
    return this.#lastSave;
  };

  /** Whoever it was handed to will not write it any more: hands it over once more. */
  readonly offerAgain = (): void => {
    this.#handedOver = this.#kept;
    void this.flush();
  };

  /** Takes over what the store holds, unless that would overwrite what was typed. @returns whether it did */
  adopt(body: Body): boolean {
    if (this.dirty || this.#discarded) return false;
    this.#body = body;
    this.#announce();
    return true;
  }

  /** The record is gone: nothing of this is to be saved any more. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#discarded = true;
    this.#announce();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #wasKept(state: number): void {
    this.#kept = Math.max(this.#kept, state);
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
