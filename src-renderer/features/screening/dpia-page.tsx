import { activityKind } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { useMemo, useState } from 'react';
import { useRows } from '@renderer/records/hooks';
import { Button } from '@renderer/ui/button';
import { isoDay } from '@renderer/ui/dates';
import { Empty } from '@renderer/ui/empty';
import { readYes, useKept } from '@renderer/ui/kept';
import { Page } from '@renderer/ui/page';
import { dpiaCounts, dpiaRows } from './dpia-rows';
import { DpiaTable } from './dpia-table';
import styles from './dpia.module.css';

/** Screenings and DPIAs of all activities. */
export function DpiaPage({ org }: { readonly org: string }) {
  const activities = useRows(activityKind, org);
  const screenings = useRows(screeningKind, org);
  const [today] = useState(() => isoDay(new Date()));
  const [onlyNone, setOnlyNone] = useKept(`only unscreened ${org}`, readYes);
  const all = useMemo(() => dpiaRows(activities, screenings, today), [activities, screenings, today]);
  const shown = useMemo(() => (onlyNone ? all.filter(({ state }) => state === 'none') : all), [all, onlyNone]);
  return (
    <Page title="DPIA">
      {all.length === 0 ? (
        <Empty>
          <p>
            Hier ziet u per verwerking of een DPIA nodig is: een onderzoek vooraf naar de risico’s voor mensen. Er staan nog geen verwerkingen in het register.
          </p>
          <a href={`#/o/${org}/register`}>Naar het register</a>
        </Empty>
      ) : (
        <>
          <div className={styles['line']}>
            <p role="status">{dpiaCounts(all)}</p>
            <label className={styles['filter']}>
              <input type="checkbox" checked={onlyNone} onChange={(event) => setOnlyNone(event.currentTarget.checked)} />
              Nog niet gescreend
            </label>
          </div>
          {shown.length === 0 ? (
            <Empty>
              <p>Er is geen verwerking die nog gescreend moet worden.</p>
              <Button onClick={() => setOnlyNone(false)}>Alle verwerkingen tonen</Button>
            </Empty>
          ) : (
            <DpiaTable org={org} rows={shown} />
          )}
        </>
      )}
    </Page>
  );
}
