import type { Finding } from '@shared/rules/finding';
import { subjectName } from '@shared/rules/grouped';
import { showDate } from '@shared/values/date';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { FindingLink } from './finding-link';
import { FindingText } from './finding-text';
import styles from './findings.module.css';
import { LevelMark } from './level-mark';

interface FindingLineProps {
  readonly org: string;
  readonly finding: Finding;
  /** says of which record it is */
  readonly named?: boolean;
  readonly onJudge: (finding: Finding) => void;
}

/** One finding: how heavy, what to do, which article, and a way to answer where the law leaves it to a person. */
export function FindingLine({ org, finding, named = false, onJudge }: FindingLineProps) {
  const id = useId();
  const { level, subject, citations, judge, lapsed } = finding;
  return (
    <li className={styles['line']}>
      <LevelMark level={level} />
      <div className={styles['what']}>
        {named && <b dir="auto">{subjectName(subject)}</b>}
        <FindingLink org={org} finding={finding} id={id}>
          <FindingText finding={finding} />
        </FindingLink>
        <Cited citations={citations} />
        {lapsed !== undefined && (
          <p className={styles['former']}>
            Eerder beoordeeld door <bdi>{lapsed.by}</bdi> op {showDate(lapsed.on)}; sindsdien is er iets veranderd. Toen: <q dir="auto">{lapsed.reason}</q>
          </p>
        )}
      </div>
      {judge && (
        <Button className={styles['act']} aria-describedby={id} onClick={() => onJudge(finding)}>
          {lapsed === undefined ? 'Beoordelen' : 'Opnieuw beoordelen'}
        </Button>
      )}
    </li>
  );
}
