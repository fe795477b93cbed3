import { activityKind, type Activity } from '@shared/record/activity/activity';
import { criminalOfStaff } from '@shared/rules/activity/people';
import { useState } from 'react';
import { isoDay } from '@renderer/ui/dates';
import { Noted } from './noted';
import { PartGroup } from './part-group';
import { filled, PlacedField, type Edit } from './placed-field';
import { RepresentationHelp } from './representation-help';

const { fields } = activityKind;

interface CarePartProps {
  readonly activity: Activity;
  readonly edit: Edit<Activity>;
}

/** People who need more care: who does not decide alone, and who is watched. */
export function CarePart({ activity, edit }: CarePartProps) {
  const place = { body: activity, edit };
  const [today] = useState(() => isoDay(new Date()));
  const { monitoring } = activity;
  // Art. 33(3) UAVG asks for rules with the works council too.
  const criminalStaff = criminalOfStaff(activity).length > 0;
  const watched = monitoring !== null && monitoring !== 'no';
  return (
    <PartGroup title="Mensen die extra zorg vragen">
      <Noted>
        <PlacedField field={fields.represented} name="represented" {...place} />
        <RepresentationHelp today={today} />
      </Noted>
      {(activity.represented === 'yes' || filled(activity.representation)) && <PlacedField field={fields.representation} name="representation" {...place} />}
      <PlacedField field={fields.monitoring} name="monitoring" {...place} />
      {(watched || filled(activity.monitoringNotice)) && <PlacedField field={fields.monitoringNotice} name="monitoringNotice" {...place} />}
      {(watched || criminalStaff || filled(activity.worksCouncil)) && <PlacedField field={fields.worksCouncil} name="worksCouncil" {...place} />}
    </PartGroup>
  );
}
