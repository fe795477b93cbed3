import type { JointController } from '../../record/joint-controller';
import type { ListField } from '../../record/field';
import { citationFor, fieldFact } from '../field-facts';
import { labelledLines, type Telling } from '../field-text';
import type { Fact } from '../model';
import { referenceName } from '../references';
import type { Role } from '../../record/activity/general';

/** Name and contact facts of a party, as art. 30(1)(a) and 30(2)(a) AVG ask; nothing while none is chosen. */
export function nameAndContact(id: string, { references }: Telling): readonly string[] {
  return [referenceName(references, 'party', id), references.party.get(id)?.body.contact ?? ''].filter((text) => text.trim() !== '');
}

/** Those we decide with: one fact each. */
export function jointControllerFacts(field: ListField<JointController>, list: readonly JointController[], telling: Telling & { readonly role: Role | null }): Fact[] {
  return list.map((each) => {
    const lines = [...nameAndContact(each.party, telling), ...labelledLines(field.fields, each, telling, ['party'])];
    return fieldFact(field, lines, citationFor(field, telling.role));
  });
}
