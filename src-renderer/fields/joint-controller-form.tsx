import { jointControllerFields as fields, type JointController } from '@shared/record/joint-controller';
import { memo } from 'react';
import { ItemField } from './item-field';
import type { ItemFormProps } from './item-list';

/** One party with which we decide together, for an activity and for the organisation alike. */
export const JointControllerForm = memo(function JointControllerForm(place: ItemFormProps<JointController>) {
  return (
    <>
      <ItemField field={fields.party} name="party" {...place} />
      <ItemField field={fields.informs} name="informs" {...place} />
      <ItemField field={fields.answers} name="answers" {...place} />
      <ItemField field={fields.contactPoint} name="contactPoint" {...place} />
      <ItemField field={fields.arrangement} name="arrangement" {...place} />
      <ItemField field={fields.arrangedOn} name="arrangedOn" {...place} />
      <ItemField field={fields.published} name="published" {...place} />
    </>
  );
});
