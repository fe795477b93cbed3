import { activityKind, type Activity } from '@shared/record/activity/activity';
import { RecordView } from '@renderer/fields/field-view';
import { GroupsContext } from '@renderer/fields/groups-context';

/** A whole activity to read, as it stood in some version. */
export function ActivityView({ body }: { readonly body: Activity }) {
  return (
    <GroupsContext value={body.subjects}>
      <RecordView fields={activityKind.fields} body={body} />
    </GroupsContext>
  );
}
