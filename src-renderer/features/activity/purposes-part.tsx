import { useCallback } from 'react';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { ItemList } from '@renderer/fields/item-list';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';
import styles from './part.module.css';
import { ListGroup, PartGroup } from './part-group';
import { PlacedField } from './placed-field';
import { PurposeForm } from './purpose-form';

const { fields } = activityKind;

const newPurpose = (): Purpose => blankPurpose(newId());

interface PurposesPartProps {
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
}

/** Why the data are needed, why that is allowed, and whether all of it goes no further than it has to. */
export function PurposesPart({ draft, activity }: PurposesPartProps) {
  const { edit } = draft;
  const change = useCallback(
    (next: (items: readonly Purpose[]) => readonly Purpose[]) => edit((body) => ({ ...body, purposes: [...next(body.purposes)] })),
    [edit],
  );
  const place = { body: activity, edit };
  return (
    <div className={styles['stack']} onBlur={() => void draft.flush()}>
      <ListGroup field={fields.purposes} headed>
        <ItemList
          field={fields.purposes}
          items={activity.purposes}
          onChange={change}
          newItem={newPurpose}
          Form={PurposeForm}
          empty="Er staat nog geen doel. Schrijf op waarvoor u de gegevens nodig hebt, en kies bij elk doel de grondslag."
        />
      </ListGroup>
      <PartGroup title="Noodzaak en evenredigheid">
        <PlacedField field={fields.necessity} name="necessity" {...place} />
        <PlacedField field={fields.subsidiarity} name="subsidiarity" {...place} />
        <PlacedField field={fields.proportionality} name="proportionality" {...place} />
      </PartGroup>
    </div>
  );
}
