import { readKinds, type Change, type ReadKind } from '@shared/rules/records';
import { breathe } from '@renderer/storage/breathe';
import type { Store, SummaryRow } from '@renderer/storage/contract';

/** Reading goes on for so many milliseconds before the page may handle keys and paint. */
const slice = 12;
/** So many records travel together. */
const atOnce = 25;

interface Known {
  readonly kind: ReadKind;
  readonly row: SummaryRow;
}

/** Which records of an organisation are other than when they were asked for last, with what they say now. */
export class RecordsFollower {
  #known = new Map<string, Known>();
  #unread = new Set<string>();

  constructor(
    private readonly store: Pick<Store, 'rows' | 'row' | 'read'>,
    private readonly org: string,
  ) {}

  /** How many records could not be read. */
  get unread(): number {
    return this.#unread.size;
  }

  /** From now on everything is other than it was. */
  forget(): void {
    this.#known = new Map();
    this.#unread = new Set();
  }

  /** Gives what changed, in parts so small that nothing is held up; ends when `stopped` says so. */
  async *changes(stopped: () => boolean): AsyncGenerator<readonly Change[]> {
    const now = this.#rows();
    const gone = [...this.#known].filter(([id]) => !now.has(id)).map(([id, { kind }]) => this.#gone(kind, id));
    if (gone.length > 0) yield gone;
    let some: Change[] = [];
    let since = performance.now();
    for (const [id, { kind, row }] of now) {
      if (this.#known.get(id)?.row === row) continue;
      const change = await this.#read(kind, row);
      if (stopped()) return;
      some.push(change);
      if (some.length === atOnce) {
        yield some;
        some = [];
      }
      if (performance.now() - since < slice) continue;
      await breathe();
      since = performance.now();
    }
    if (some.length > 0) yield some;
  }

  #rows(): ReadonlyMap<string, Known> {
    const own = this.store.row(this.org);
    const rows = (kind: ReadKind) => (kind === 'organisation' ? (own === undefined ? [] : [own]) : this.store.rows(kind, this.org));
    return new Map(readKinds.flatMap((kind) => rows(kind).map((row) => [row.id, { kind, row }] as const)));
  }

  async #read(kind: ReadKind, row: SummaryRow): Promise<Change> {
    const { id } = row;
    this.#known.set(id, { kind, row });
    this.#unread.delete(id);
    try {
      const record = await this.store.read(id);
      if (record === undefined) return this.#gone(kind, id);
      // The store gives bodies as the schema of their kind makes them; this is the one place here that gives them their type back.
      return { kind, id, rev: row.head, body: record.body } as Change;
    } catch {
      // It says so itself where it is opened; all else can be looked at.
      this.#unread.add(id);
      return { kind, id, rev: '', body: undefined };
    }
  }

  #gone(kind: ReadKind, id: string): Change {
    this.#known.delete(id);
    this.#unread.delete(id);
    return { kind, id, rev: '', body: undefined };
  }
}
