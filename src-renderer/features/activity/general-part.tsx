import type { Activity } from '@shared/record/activity/activity';
import { activityKind } from '@shared/record/activity/activity';
import type { ActivityProblems } from '@shared/record/activity/problems';
import type { Ref } from 'react';
import type { Draft } from '@renderer/records/draft';
import { Assignments, DocumentLinks, JointControllers } from './general-lists';
import { Noted } from './noted';
import styles from './part.module.css';
import { Beside, PartGroup } from './part-group';
import { filled, PlacedField } from './placed-field';
import { RegisterDuty } from './register-duty';
import { RoleFields } from './role-fields';

const { fields } = activityKind;

interface GeneralPartProps {
  readonly org: string;
  readonly id: string;
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
  readonly problems: ActivityProblems;
  readonly nameField: Ref<HTMLInputElement>;
}

/** What it is called, who answers for it, since when, and what belongs to it. */
export function GeneralPart({ org, id, draft, activity, problems, nameField }: GeneralPartProps) {
  const place = { body: activity, edit: draft.edit };
  const { role } = activity;
  return (
    <div className={styles['stack']} onBlur={() => void draft.flush()}>
      <PartGroup title="Verwerking">
        <PlacedField field={fields.name} name="name" {...place} inputRef={nameField} />
        <PlacedField field={fields.number} name="number" {...place} />
        <RoleFields activity={activity} edit={draft.edit} />
        {(role === 'joint' || filled(activity.jointControllers)) && <JointControllers items={activity.jointControllers} edit={draft.edit} />}
        {(role === 'processor' || filled(activity.assignments)) && <Assignments items={activity.assignments} edit={draft.edit} />}
      </PartGroup>
      <PartGroup title="Waar het bij hoort">
        <PlacedField field={fields.process} name="process" {...place} />
        <Noted>
          <PlacedField field={fields.occasional} name="occasional" {...place} />
          <RegisterDuty org={org} id={id} activity={activity} />
        </Noted>
        <PlacedField field={fields.commissioners} name="commissioners" {...place} />
        <PlacedField field={fields.owner} name="owner" {...place} />
      </PartGroup>
      <PartGroup title="Status en data">
        <PlacedField field={fields.status} name="status" {...place} />
        <Beside>
          <PlacedField field={fields.adoptedBy} name="adoptedBy" {...place} />
          <PlacedField field={fields.adoptedOn} name="adoptedOn" {...place} />
        </Beside>
        <Beside>
          <PlacedField field={fields.inUseFrom} name="inUseFrom" {...place} />
          <PlacedField field={fields.inUseUntil} name="inUseUntil" {...place} error={problems.get('inUseUntil')} />
        </Beside>
        <Beside>
          <PlacedField field={fields.reviewOn} name="reviewOn" {...place} />
        </Beside>
      </PartGroup>
      <PartGroup title="Advies en documenten">
        <PlacedField field={fields.dpoAdvice} name="dpoAdvice" {...place} />
        <Beside>
          <PlacedField field={fields.dpoAdviceOn} name="dpoAdviceOn" {...place} />
        </Beside>
        <DocumentLinks items={activity.documents} edit={draft.edit} />
        <PlacedField field={fields.remarks} name="remarks" {...place} />
      </PartGroup>
    </div>
  );
}
