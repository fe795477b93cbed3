import { AppError } from '@shared/app-error';
import { hashText } from '@shared/history/hash';
import { canonicalJson } from '@shared/record/canonical';
import type { AnyKind } from '@shared/record/kind';

/** Between the body of a record and its stored text, by the rules of its kind. */
export class Bodies {
  private readonly byName: ReadonlyMap<string, AnyKind>;
  /** names the code that makes summaries: when it changes they are made again */
  readonly summaryCode: string;

  constructor(kinds: readonly AnyKind[]) {
    this.byName = new Map(kinds.map((kind) => [kind.name, kind]));
    this.summaryCode = hashText(...kinds.map((kind) => `${kind.name}@${kind.version} ${kind.summarise.toString()}`));
  }

  /** @throws AppError 'record-unreadable' for a kind this version does not know */
  kind(name: string): AnyKind {
    const kind = this.byName.get(name);
    if (kind === undefined) throw new AppError('record-unreadable', `unknown kind '${name}'`);
    return kind;
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
