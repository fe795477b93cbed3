import { IconAlertCircle } from '@tabler/icons-react';
import type { Field } from '@shared/record/field';
import { citationsText } from './citations';
import styles from './field-frame.module.css';

/** The line above a control: what it is called, and beside it the articles that ask for it. */
export function FieldHead({ field, htmlFor, labelId }: { readonly field: Field; readonly htmlFor?: string; readonly labelId?: string }) {
  const citation = citationsText(field.citations);
  return (
    <div className={styles['head']}>
      <label className={styles['label']} htmlFor={htmlFor} id={labelId}>
        {field.label}
      </label>
      {citation !== '' && <span className={styles['citation']}>{citation}</span>}
    </div>
  );
}

/** What helps to fill it in, and what is wrong with it; a control points at both through `describedBy`. */
export function FieldHelp({ field, id, error }: { readonly field: Field; readonly id: string; readonly error: string | undefined }) {
  return (
    <div id={id}>
      {error !== undefined && (
        <p className={styles['error']}>
          <IconAlertCircle size={16} aria-hidden />
          {error}
        </p>
      )}
      {field.help !== '' && <p className={styles['help']}>{field.help}</p>}
    </div>
  );
}
