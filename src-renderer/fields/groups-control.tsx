import { groupsProblem } from '@shared/record/activity/problems';
import type { GroupsField } from '@shared/record/field';
import { useId } from 'react';
import type { ControlProps } from './control-props';
import { FieldHead, FieldHelp } from './field-facts';
import frame from './field-frame.module.css';
import { allGroups, useGroups } from './groups-context';
import styles from './groups-control.module.css';

export interface GroupsControlProps extends ControlProps {
  readonly field: GroupsField;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Which of the groups of the activity: there are few, so that all of them stand there to be marked. */
export function GroupsControl({ field, value, onChange, onBlur, error, compact, context }: GroupsControlProps) {
  const id = useId();
  const { groups, nameOf } = useGroups();
  const gone = value.filter((each) => !groups.some((group) => group.id === each)).map((each) => ({ id: each, name: nameOf(each) }));
  const problem = error ?? groupsProblem(value, groups);
  const toggle = (group: string) => onChange(value.includes(group) ? value.filter((each) => each !== group) : [...value, group]);
  const meaning = (
    <span className={styles['chosen']} id={`${id}-chosen`}>
      {value.length === 0 ? allGroups : ''}
    </span>
  );
  return (
    <div className={frame['field']} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-chosen ${id}-help`} onBlur={onBlur}>
      <FieldHead field={field} labelId={`${id}-label`} compact={compact} context={context}>
        {meaning}
      </FieldHead>
      <FieldHelp field={field} id={`${id}-help`} error={problem} compact={compact} />
      <div className={compact === true ? `${styles['groups']} ${styles['compact']}` : styles['groups']}>
        {[...groups, ...gone].map((group) => (
          <label key={group.id} className={styles['group']}>
            <input type="checkbox" checked={value.includes(group.id)} aria-invalid={gone.includes(group)} onChange={() => toggle(group.id)} />
            <span dir="auto">{group.name}</span>
          </label>
        ))}
        {compact === true && meaning}
      </div>
    </div>
  );
}
