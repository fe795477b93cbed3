import { documentsField, type DocumentLink } from '@shared/record/document-link';
import { memo } from 'react';
import { ItemField } from './item-field';
import styles from './item-form.module.css';
import type { ItemFormProps } from './item-list';

const { fields } = documentsField('');

/** One document and where it is kept, for an activity and for the organisation alike. */
export const DocumentLinkForm = memo(function DocumentLinkForm(place: ItemFormProps<DocumentLink>) {
  return (
    <>
      <ItemField field={fields.title} name="title" {...place} />
      <div className={styles['beside']}>
        <ItemField field={fields.type} name="type" {...place} />
        <ItemField field={fields.date} name="date" {...place} />
      </div>
      <ItemField field={fields.location} name="location" {...place} />
    </>
  );
});
