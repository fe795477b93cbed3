import { activityKind } from '@shared/record/activity/activity';
import { useRows } from '@renderer/records/hooks';
import { Notice } from '@renderer/ui/notice';

/** Who processes for another does not decide on a DPIA, but may be asked to help; the form stays there for that. */
export function ProcessorNote({ org, activity }: { readonly org: string; readonly activity: string }) {
  const row = useRows(activityKind, org).find(({ id }) => id === activity);
  if (row?.summary.role !== 'processor') return null;
  return (
    <Notice tone="tip">
      <p>
        U bent hier verwerker. De opdrachtgever beslist over een DPIA en maakt die; u helpt daarbij (art. 28(3)(f) AVG). De vragen hieronder kunt u gebruiken om mee te
        denken.
      </p>
    </Notice>
  );
}
