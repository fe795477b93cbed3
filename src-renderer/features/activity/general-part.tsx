import { useCallback, type Ref } from 'react';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { roles } from '@shared/record/activity/general';
import { FieldControl } from '@renderer/fields/field-control';
import type { Draft } from '@renderer/storage/draft';
import styles from './part.module.css';

const { fields } = activityKind;

interface GeneralPartProps {
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
  readonly nameField: Ref<HTMLInputElement>;
}

/** What it is called and who answers for it. */
export function GeneralPart({ draft, activity, nameField }: GeneralPartProps) {
  const leave = useCallback(() => void draft.flush(), [draft]);
  return (
    <div className={styles['stack']}>
      <FieldControl field={fields.name} inputRef={nameField} value={activity.name} onBlur={leave} onChange={(name) => draft.edit((body) => ({ ...body, name }))} />
      <FieldControl
        field={fields.role}
        value={activity.role}
        onChange={(value) => draft.edit((body) => ({ ...body, role: roles.find((role) => role === value) ?? null }))}
      />
      <FieldControl field={fields.remarks} value={activity.remarks} onBlur={leave} onChange={(remarks) => draft.edit((body) => ({ ...body, remarks }))} />
    </div>
  );
}
