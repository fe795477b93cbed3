import { screeningKind, type Screening } from '@shared/record/screening';
import { workplaceKind } from '@shared/record/workplace';
import { screeningsOf } from '@shared/screening/latest';
import { useMemo, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { useRows } from '@renderer/records/hooks';
import { Button } from '@renderer/ui/button';
import { dayText } from '@renderer/ui/dates';
import { Notice } from '@renderer/ui/notice';
import { againFrom, begin, begunScreening, blankScreening } from './begun';
import { EarlierScreenings } from './earlier-screenings';
import { LatestScreening } from './latest-screening';
import styles from './record.module.css';
import { ProcessorNote } from './processor-note';
import { ScreeningForm } from './screening-form';

export interface ScreeningPartProps {
  readonly org: string;
  /** id of the processing activity */
  readonly activity: string;
}

/** The tab "DPIA-screening" of an activity: its open screening, or the one that was fixed last, and those before. */
export function ScreeningPart({ org, activity }: ScreeningPartProps) {
  const { drafts } = useHouse();
  const rows = useRows(screeningKind, org);
  const [workplace] = useRows(workplaceKind, '');
  const { open, frozen } = useMemo(() => screeningsOf(rows, activity), [rows, activity]);
  /** the open screening that is worked on, while it is there */
  const [chosen, setChosen] = useState<string>();
  /** the one that was begun again just now */
  const [started, setStarted] = useState<string>();
  /** the one that was fixed just now */
  const [fixed, setFixed] = useState<string>();

  const blank = () => blankScreening(activity, workplace?.summary.name.trim() ?? '', new Date());
  const kept = begunScreening(drafts, activity);
  const unused = kept !== undefined && !frozen.some(({ id }) => id === kept.id) ? kept : undefined;
  const begun = unused ?? (open.length === 0 && frozen.length === 0 ? begin(drafts, org, blank()) : undefined);
  const first = open[0]?.id ?? (frozen.length === 0 ? begun?.id : undefined);
  const working = fixed === undefined ? (open.some(({ id }) => id === chosen) || chosen === begun?.id ? (chosen ?? first) : first) : undefined;
  // Whoever works on one stays with it, also when an archive brings another.
  if (working !== chosen) setChosen(working);

  const again = (from: Screening | undefined) => {
    setFixed(undefined);
    const { id } = begin(drafts, org, from === undefined ? blank() : againFrom(from, blank()));
    setStarted(id);
    setChosen(id);
  };
  const latest = fixed ?? frozen[0]?.id;
  const other = open.find(({ id }) => id !== working);
  const shown = working ?? latest;
  return (
    <div className={styles['part']}>
      <ProcessorNote org={org} activity={activity} />
      {other !== undefined && (
        <Notice tone="warning">
          <p>
            Er staat nog een open screening van deze verwerking, het laatst gewijzigd op {dayText(other.changedAt)}. Misschien begon iemand anders eraan op een andere
            computer.
          </p>
          <div>
            <Button
              onClick={() => {
                setFixed(undefined);
                setChosen(other.id);
              }}
            >
              Andere screening openen
            </Button>
          </div>
        </Notice>
      )}
      {working !== undefined ? (
        <ScreeningForm
          key={working}
          org={org}
          id={working}
          otherwise={working === begun?.id ? begun.otherwise : undefined}
          focusFirst={working === started}
          onFrozen={() => setFixed(working)}
        />
      ) : (
        latest !== undefined && <LatestScreening key={latest} id={latest} focus={latest === fixed} onAgain={again} />
      )}
      <EarlierScreenings rows={frozen.filter(({ id }) => id !== shown)} />
    </div>
  );
}
