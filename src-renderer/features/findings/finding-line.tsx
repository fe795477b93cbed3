import type { Finding } from '@shared/rules/finding';
import { subjectName } from '@shared/rules/grouped';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { FindingLink } from './finding-link';
import { FindingText } from './finding-text';
import styles from './findings.module.css';
import { LapsedNote } from './former';
import { JudgeButton } from './judge-button';
import { LevelMark } from './level-mark';

interface FindingLineProps {
  readonly org: string;
  readonly finding: Finding;
  /** says of which record it is */
  readonly named: boolean;
  readonly onJudge: (finding: Finding) => void;
}

/** One finding: how heavy, what to do, which article, and a way to answer where the law leaves it to a person. */
export function FindingLine({ org, finding, named, onJudge }: FindingLineProps) {
  const id = useId();
  const { level, subject, citations, lapsed } = finding;
  return (
    <li className={styles['line']} data-row={finding.key}>
      <LevelMark level={level} />
      <div className={styles['what']}>
        {named && <b dir="auto">{subjectName(subject)}</b>}
        <FindingLink org={org} finding={finding} id={id}>
          <FindingText finding={finding} />
        </FindingLink>
        <Cited citations={citations} />
        {lapsed !== undefined && <LapsedNote then={lapsed} now={finding} />}
      </div>
      <JudgeButton finding={finding} describedBy={id} onJudge={onJudge} />
    </li>
  );
}
