import type { Activity } from '@shared/record/activity/activity';
import { useEffect, useState } from 'react';
import type { CurrentRecord, RevisionInfo, SealedRecord } from '@renderer/storage/contract';
import type { Draft } from '@renderer/records/draft';
import { useHouse } from '@renderer/records/house';
import { bookmark } from '@renderer/ui/bookmark';
import { Button } from '@renderer/ui/button';
import { momentText } from '@renderer/ui/dates';
import { focusHeading } from '@renderer/ui/page';
import { ActivityView } from './activity-view';
import styles from './history.module.css';
import { JudgedLine } from './judged-line';
import { inTime, judgedMoments } from './judged-moments';
import { useJudged } from './use-judged';

interface HistoryPartProps {
  readonly record: CurrentRecord;
  readonly draft: Draft<Activity>;
}

/** Every sealed version, the last one first, and between them what was judged of findings; each version can be read and put back. */
export function HistoryPart({ record, draft }: HistoryPartProps) {
  const { store } = useHouse();
  const [history, setHistory] = useState<readonly RevisionInfo[]>();
  const judged = useJudged(record.org, record.id);
  const [chosen, setChosen] = useState<SealedRecord>();
  useEffect(() => {
    let gone = false;
    void store.history(record.id).then((found) => {
      if (!gone) setHistory(found);
    });
    return () => {
      gone = true;
    };
    // record is read anew after each commit to it, and only then there can be another version
  }, [store, record]);

  useEffect(() => {
    // Who comes back to a version that they were reading reads on.
    const [left] = bookmark();
    if (left === undefined) return;
    void store.revision(left).then((version) => version?.record === record.id && setChosen(version));
  }, [store, record.id]);

  const restore = async (version: SealedRecord) => {
    draft.edit(() => version.body as Activity);
    await draft.flush();
    await store.seal([record.id]);
    setChosen(undefined);
    focusHeading();
  };

  if (history === undefined) return null;
  return (
    <div className={styles['history']}>
      <div>
        {record.dirty && <p className={styles['note']}>De laatste wijzigingen komen als versie in deze lijst zodra u de verwerking verlaat.</p>}
        {history.length > 0 && <p className={styles['note']}>Kies een versie om te lezen wat er toen stond. U kunt haar daarna terugzetten.</p>}
        {history.some(({ by, erased }) => by === '' && !erased) && (
          <p className={styles['note']}>Vul bij Instellingen uw naam in; dan staat die voortaan bij uw wijzigingen.</p>
        )}
        {history.length === 0 && !record.dirty && <p>Er is nog geen versie bewaard.</p>}
        <ol className={styles['versions']} aria-label="Versies">
          {inTime(history, judgedMoments(judged, record.body as Activity)).map((each) =>
            'given' in each ? <JudgedLine key={each.rev} moment={each} /> : (
              <VersionLine
                key={each.rev}
                version={each}
                current={each.rev === record.heads[0] && !record.dirty}
                chosen={chosen?.rev === each.rev}
                onChoose={() => void store.revision(each.rev).then(setChosen)}
              />
            ),
          )}
        </ol>
      </div>
      {chosen !== undefined && (
        <section className={styles['version']} aria-label={`Versie van ${momentText(chosen.at)}`}>
          <h2>Versie van {momentText(chosen.at)}</h2>
          <ActivityView body={chosen.body as Activity} />
          {chosen.rev === record.heads[0] && !record.dirty ? (
            <p className={styles['note']}>Zo staat de verwerking nu in het register.</p>
          ) : (
            <div>
              <Button onClick={() => void restore(chosen)}>Deze versie terugzetten</Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

interface VersionLineProps {
  readonly version: RevisionInfo;
  /** the record is now as this version says */
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function VersionLine({ version: { rev, at, by, erased }, current, chosen, onChoose }: VersionLineProps) {
  return (
    <li data-row={rev}>
      <button type="button" aria-pressed={chosen} disabled={erased} onClick={onChoose}>
        <span>
          {momentText(at)}
          {current && (
            <>
              {' · '}
              <b>nu</b>
            </>
          )}
        </span>
        <span className={styles['by']}>{erased ? 'inhoud voorgoed gewist' : by === '' ? 'niet bekend door wie' : `door ${by}`}</span>
      </button>
    </li>
  );
}
