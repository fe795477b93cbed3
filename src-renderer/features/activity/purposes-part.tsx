import { memo, useCallback } from 'react';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';
import styles from './part.module.css';
import { ListGroup } from './part-group';
import { filled, PlacedField } from './placed-field';

const field = activityKind.fields.purposes;

const newPurpose = (): Purpose => blankPurpose(newId());

interface PurposesPartProps {
  readonly draft: Draft<Activity>;
  readonly purposes: readonly Purpose[];
}

/** Why the data are needed, and why that is allowed. */
export function PurposesPart({ draft, purposes }: PurposesPartProps) {
  const change = useCallback(
    (next: (items: readonly Purpose[]) => readonly Purpose[]) => draft.edit((body) => ({ ...body, purposes: [...next(body.purposes)] })),
    [draft],
  );
  return (
    <div className={styles['stack']} onBlur={() => void draft.flush()}>
      <ListGroup field={field} headed>
        <ItemList
          field={field}
          items={purposes}
          onChange={change}
          newItem={newPurpose}
          Form={PurposeForm}
          empty="Er staat nog geen doel. Schrijf op waarvoor u de gegevens nodig hebt, en kies bij elk doel de grondslag."
        />
      </ListGroup>
    </div>
  );
}

const PurposeForm = memo(function PurposeForm({ item, onChange }: ItemFormProps<Purpose>) {
  const place = { body: item, edit: (next: (before: Purpose) => Purpose) => onChange(next(item)) };
  const { basis } = item;
  return (
    <>
      <PlacedField field={field.fields.description} name="description" {...place} />
      <PlacedField field={field.fields.basis} name="basis" {...place} />
      {(basis === 'c' || basis === 'e' || filled(item.laws)) && <PlacedField field={field.fields.laws} name="laws" {...place} />}
      <PlacedField field={field.fields.basisExplanation} name="basisExplanation" {...place} />
      {(basis === 'a' || filled(item.consentProof)) && <PlacedField field={field.fields.consentProof} name="consentProof" {...place} />}
    </>
  );
});
