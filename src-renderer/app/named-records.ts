import type { ReferencedKind } from '@shared/record/field';
import type { Kind } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { nameKey } from '@shared/words/reading';
import { newId } from '@renderer/records/new-id';
import type { Store } from '@renderer/storage/contract';

type Named = Pick<Kind<{ readonly name: string }>, 'name'> & { readonly blank: () => { readonly name: string } };

const kindOf: Readonly<Record<ReferencedKind, Named>> = { party: partyKind, system: systemKind, measure: measureKind };

/** Makes parties, systems and measures of an organisation by their names. */
export class NamedRecords {
  /** what was made and is not in the lists yet: another field may be given the same name meanwhile */
  private readonly onTheWay = new Map<string, string>();

  constructor(
    private readonly store: Store,
    private readonly org: string,
  ) {}

  /** Makes a record of a name that none has. @returns its id, at once */
  keep(kind: ReferencedKind, name: string): string {
    const key = `${kind} ${nameKey(name)}`;
    const twin = this.onTheWay.get(key);
    if (twin !== undefined) return twin;
    const id = newId();
    const { name: kindName, blank } = kindOf[kind];
    this.onTheWay.set(key, id);
    // What cannot be written is said by the state of saving, like everything that was typed.
    void this.store
      .save({ id, kind: kindName, org: this.org, body: { ...blank(), name } })
      .then(() => this.store.seal([id]))
      .finally(() => this.onTheWay.delete(key));
    return id;
  }
}
