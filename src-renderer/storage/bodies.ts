import { AppError } from '@shared/app-error';
import { hashText } from '@shared/history/hash';
import type { KindRules } from '@shared/history/kind-rules';
import type { Revision } from '@shared/history/revision';
import { canonicalJson } from '@shared/record/canonical';
import type { AnyKind } from '@shared/record/kind';

interface Facts {
  readonly final: boolean;
  readonly owner: string | undefined;
}

/** another one when the rows of lists themselves hold something else, whatever the kind */
const rowVersion = 3;

const plain: Facts = { final: false, owner: undefined };

/** Between the body of a record and its stored text, by the rules of its kind. */
export class Bodies {
  /** what history asks about the content of a revision */
  readonly rules: KindRules<Revision> = {
    isFinal: (revision) => this.factsOf(revision).final,
    ownerOf: (revision) => this.factsOf(revision).owner,
  };
  /** by `rev`, which stands for a content for ever */
  private readonly facts = new Map<string, Facts>();
  private readonly byName: ReadonlyMap<string, AnyKind>;
  /** names what summaries are made with: when it changes they are made again */
  readonly summaryCode: string;

  constructor(kinds: readonly AnyKind[]) {
    this.byName = new Map(kinds.map((kind) => [kind.name, kind]));
    this.summaryCode = hashText(`rows ${rowVersion}\n`, ...kinds.map((kind) => `${kind.name}@${kind.version} ${kind.summaryVersion}\n`));
  }

  /** @throws AppError 'record-unreadable' for a kind this version does not know */
  kind(name: string): AnyKind {
    const kind = this.byName.get(name);
    if (kind === undefined) throw new AppError('record-unreadable', `unknown kind '${name}'`);
    return kind;
  }

  /** Whether records of the kind go with the organisation in its archive; one that this version does not know does. */
  travels(name: string): boolean {
    return this.byName.get(name)?.exported !== false;
  }

  /** @throws ZodError when the body is not one of its kind: a mistake in our code, not of a person */
  toText(name: string, body: unknown): string {
    return canonicalJson(this.kind(name).schema.parse(body));
  }

  /**
   * Parses a stored text and upgrades it from the version it was written with.
   * @throws AppError 'record-unreadable'
   */
  fromText(name: string, version: number, text: string): unknown {
    const kind = this.kind(name);
    if (version > kind.version) throw new AppError('record-unreadable', `${name} of version ${version}`);
    try {
      let body: unknown = JSON.parse(text);
      for (const upgrade of kind.upgrades.slice(version - 1)) body = upgrade(body);
      return kind.schema.parse(body);
    } catch (thrown) {
      throw new AppError('record-unreadable', String(thrown), { cause: thrown });
    }
  }

  private factsOf({ rev, kind: name, version, text }: Revision): Facts {
    const kind = this.byName.get(name);
    if (text === undefined || (kind?.isFinal === undefined && kind?.owner === undefined)) return plain;
    const known = this.facts.get(rev);
    if (known !== undefined) return known;
    const facts = this.readFacts(name, version, text);
    this.facts.set(rev, facts);
    return facts;
  }

  /** A body that cannot be read holds nothing up. */
  private readFacts(name: string, version: number, text: string): Facts {
    try {
      const kind = this.kind(name);
      const body = this.fromText(name, version, text);
      return { final: kind.isFinal?.(body) ?? false, owner: kind.owner?.(body) };
    } catch {
      return plain;
    }
  }

  /** Id of the record that this one is a part of. */
  ownerIn(name: string, version: number, text: string): string | undefined {
    return this.hasOwner(name) ? this.readFacts(name, version, text).owner : undefined;
  }

  /** Where not, nobody has to read a body to know. */
  hasOwner(name: string): boolean {
    return this.byName.get(name)?.owner !== undefined;
  }

  /** What lists show of a body; one that cannot be read still gets its line, and says so when it is opened. */
  summarise(name: string, version: number, text: string): unknown {
    try {
      return this.kind(name).summarise(this.fromText(name, version, text));
    } catch {
      const kind = this.byName.get(name);
      return kind === undefined ? { name: '' } : kind.summarise(kind.blank());
    }
  }
}
