import { organisationKind, type Organisation } from '@shared/record/organisation';
import { memo, useCallback } from 'react';
import { FieldControl } from '@renderer/fields/field-control';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';

type JointController = Organisation['jointControllers'][number];

const field = organisationKind.fields.jointControllers;
const newItem = (): JointController => ({ id: newId(), party: '', arrangement: '' });

interface JointControllersProps {
  readonly draft: Draft<Organisation>;
  readonly items: readonly JointController[];
}

/** With whom the organisation decides together about its whole register. */
export function JointControllers({ draft, items }: JointControllersProps) {
  const change = useCallback(
    (next: (items: readonly JointController[]) => readonly JointController[]) => draft.edit((body) => ({ ...body, jointControllers: [...next(body.jointControllers)] })),
    [draft],
  );
  return (
    <div onBlur={() => void draft.flush()}>
      <ItemList field={field} items={items} onChange={change} newItem={newItem} Form={JointControllerForm} empty={field.help} />
    </div>
  );
}

const JointControllerForm = memo(function JointControllerForm({ item, onChange }: ItemFormProps<JointController>) {
  return (
    <>
      <FieldControl field={field.fields.party} value={item.party} onChange={(party) => onChange({ ...item, party })} />
      <FieldControl field={field.fields.arrangement} value={item.arrangement} onChange={(arrangement) => onChange({ ...item, arrangement })} />
    </>
  );
});
