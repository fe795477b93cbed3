import { transferGrounds, transferStep } from '@shared/law/transfers';
import type { Activity } from '@shared/record/activity/activity';
import { transferProblem } from '@shared/record/activity/problems';
import { blankTransfer, sharingFields, type Transfer } from '@shared/record/activity/sharing';
import { readCountry } from '@shared/values/country';
import { memo, useCallback, useContext } from 'react';
import { GroupsContext } from '@renderer/fields/groups-context';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import { newId } from '@renderer/records/new-id';
import { ListGroup } from './part-group';
import { filled, PlacedField, type Edit } from './placed-field';

const field = sharingFields.transfers;
const newTransfer = () => blankTransfer(newId());

interface TransfersProps {
  readonly transfers: readonly Transfer[];
  readonly edit: Edit<Activity>;
}

/** The data that leave the EEA; the first transfer answers the question whether there are any. */
export function Transfers({ transfers, edit }: TransfersProps) {
  const change = useCallback(
    (next: (all: readonly Transfer[]) => readonly Transfer[]) =>
      edit((body) => {
        const after = [...next(body.transfers)];
        return { ...body, transfers: after, anyTransfers: after.length > body.transfers.length ? (body.anyTransfers ?? 'some') : body.anyTransfers };
      }),
    [edit],
  );
  return (
    <ListGroup field={field} headed>
      <ItemList field={field} items={transfers} onChange={change} newItem={newTransfer} Form={TransferForm} empty="Er staat nog geen doorgifte." />
    </ListGroup>
  );
}

/** The decision on the United States holds for who is on a list. */
function needsDpf({ country, ground }: Transfer): boolean {
  return ground === 'adequacy' && readCountry(country) === 'US';
}

/** The safeguards of art. 46 and 47 AVG only hold where the law of the other country leaves them whole. */
function needsDtia({ ground }: Transfer): boolean {
  return transferGrounds.some((each) => each.ground === ground && transferStep(each) === 'safeguards');
}

const TransferForm = memo(function TransferForm({ item, onChange }: ItemFormProps<Transfer>) {
  const groups = useContext(GroupsContext);
  const place = { body: item, edit: (next: (before: Transfer) => Transfer) => onChange(next(item)) };
  return (
    <>
      <PlacedField field={field.fields.party} name="party" {...place} />
      {(groups.length > 1 || filled(item.groups)) && <PlacedField field={field.fields.groups} name="groups" {...place} />}
      <PlacedField field={field.fields.country} name="country" {...place} error={transferProblem(item.country)} />
      <PlacedField field={field.fields.ground} name="ground" {...place} />
      <PlacedField field={field.fields.frequency} name="frequency" {...place} />
      {(needsDpf(item) || filled(item.dpfCheckedOn)) && <PlacedField field={field.fields.dpfCheckedOn} name="dpfCheckedOn" {...place} />}
      {(needsDtia(item) || filled(item.dtiaOn)) && <PlacedField field={field.fields.dtiaOn} name="dtiaOn" {...place} />}
      <PlacedField field={field.fields.document} name="document" {...place} />
      <PlacedField field={field.fields.explanation} name="explanation" {...place} />
    </>
  );
});
