import { memo, useCallback } from 'react';
import { lawfulBasisLetters } from '@shared/law/lawful-bases';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { FieldControl } from '@renderer/fields/field-control';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import type { Draft } from '@renderer/storage/draft';
import { newId } from '@renderer/storage/new-id';
import styles from './part.module.css';

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
      <ItemList
        field={field}
        items={purposes}
        onChange={change}
        newItem={newPurpose}
        Form={PurposeForm}
        empty="Er staat nog geen doel. Schrijf op waarvoor u de gegevens nodig hebt, en kies bij elk doel de grondslag."
      />
    </div>
  );
}

const PurposeForm = memo(function PurposeForm({ item, onChange }: ItemFormProps<Purpose>) {
  return (
    <>
      <FieldControl field={field.fields.description} value={item.description} onChange={(description) => onChange({ ...item, description })} />
      <FieldControl
        field={field.fields.basis}
        value={item.basis}
        onChange={(value) => onChange({ ...item, basis: lawfulBasisLetters.find((letter) => letter === value) ?? null })}
      />
      <FieldControl field={field.fields.basisExplanation} value={item.basisExplanation} onChange={(basisExplanation) => onChange({ ...item, basisExplanation })} />
    </>
  );
});
