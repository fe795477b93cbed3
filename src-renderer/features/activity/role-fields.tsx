import { activityKind, type Activity } from '@shared/record/activity/activity';
import { useRef } from 'react';
import { PlacedField, type Edit } from './placed-field';
import { RoleHelp } from './role-help';

const { fields } = activityKind;

interface RoleFieldsProps {
  readonly activity: Activity;
  readonly edit: Edit<Activity>;
}

/** Our role, and help to choose it. */
export function RoleFields({ activity, edit }: RoleFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={box}>
        <PlacedField field={fields.role} name="role" body={activity} edit={edit} />
      </div>
      <RoleHelp activity={activity} edit={edit} focusRole={() => box.current?.querySelector<HTMLElement>('input:checked')?.focus()} />
    </>
  );
}
