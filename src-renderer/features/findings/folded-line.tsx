import type { Finding } from '@shared/rules/finding';
import { subjectName, type SameFindings } from '@shared/rules/grouped';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { classNames } from '@renderer/ui/class-names';
import { FindingLink } from './finding-link';
import styles from './findings.module.css';
import { LapsedNote } from './former';
import { JudgeButton } from './judge-button';
import { LevelMark } from './level-mark';

interface FoldedLineProps {
  readonly org: string;
  readonly same: SameFindings;
  /** says of which record they are */
  readonly named: boolean;
  readonly onJudge: (finding: Finding) => void;
}

/** The same in several places: what is the matter once, and below it each place, with its own way there and its own answer. */
export function FoldedLine({ org, same, named, onJudge }: FoldedLineProps) {
  const text = useId();
  const [first] = same;
  return (
    <li className={styles['line']}>
      <LevelMark level={first.level} />
      <div className={classNames(styles['what'], styles['several'])}>
        {named && <b dir="auto">{subjectName(first.subject)}</b>}
        <span id={text} dir="auto" className={styles['shared']}>
          {first.text}
        </span>
        <ul className={styles['places']}>
          {same.map((finding) => (
            <Place key={finding.key} org={org} finding={finding} text={text} onJudge={onJudge} />
          ))}
        </ul>
        <Cited citations={first.citations} />
      </div>
    </li>
  );
}

interface PlaceProps extends Pick<FoldedLineProps, 'org' | 'onJudge'> {
  readonly finding: Finding;
  /** id of the words that all places share */
  readonly text: string;
}

function Place({ org, finding, text, onJudge }: PlaceProps) {
  const id = useId();
  const { where, lapsed } = finding;
  return (
    <li data-row={finding.key}>
      <FindingLink org={org} finding={finding} id={id} labelledBy={`${id} ${text}`}>
        {where}
      </FindingLink>
      <JudgeButton finding={finding} describedBy={`${id} ${text}`} onJudge={onJudge} />
      {lapsed !== undefined && <LapsedNote then={lapsed} now={finding} />}
    </li>
  );
}
