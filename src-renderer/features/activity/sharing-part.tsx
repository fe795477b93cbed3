import { activityKind, type Activity } from '@shared/record/activity/activity';
import type { ActivityProblems } from '@shared/record/activity/problems';
import type { Draft } from '@renderer/records/draft';
import styles from './part.module.css';
import { PartGroup } from './part-group';
import { filled, PlacedField } from './placed-field';
import { Recipients } from './recipients';
import { Transfers } from './transfers';

const { fields } = activityKind;

interface SharingPartProps {
  readonly org: string;
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
  readonly problems: ActivityProblems;
}

/** Who gets the data, and what leaves the EEA. */
export function SharingPart({ org, draft, activity, problems }: SharingPartProps) {
  const place = { body: activity, edit: draft.edit };
  return (
    <div className={styles['stack']} onBlur={() => void draft.flush()}>
      <PartGroup title="Ontvangers">
        <PlacedField field={fields.anyRecipients} name="anyRecipients" {...place} error={problems.get('anyRecipients')} />
        {(activity.anyRecipients !== 'none' || filled(activity.recipients)) && <Recipients org={org} role={activity.role} recipients={activity.recipients} edit={draft.edit} />}
      </PartGroup>
      <PartGroup title="Doorgifte">
        <PlacedField field={fields.anyTransfers} name="anyTransfers" {...place} error={problems.get('anyTransfers')} />
        {(activity.anyTransfers !== 'none' || filled(activity.transfers)) && <Transfers transfers={activity.transfers} edit={draft.edit} />}
      </PartGroup>
    </div>
  );
}
