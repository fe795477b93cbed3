import { documentsField, type DocumentLink } from '@shared/record/document-link';
import { memo } from 'react';
import { ItemField } from './item-field';
import type { ItemFormProps } from './item-list';

const { fields } = documentsField('');

/** One document and where it is kept, for an activity and for the organisation alike. */
export const DocumentLinkForm = memo(function DocumentLinkForm(place: ItemFormProps<DocumentLink>) {
  return (
    <>
      <ItemField field={fields.title} name="title" {...place} />
      <ItemField field={fields.type} name="type" {...place} />
      <ItemField field={fields.date} name="date" {...place} />
      <ItemField field={fields.location} name="location" {...place} />
    </>
  );
});
