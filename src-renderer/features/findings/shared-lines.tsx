import type { Finding } from '@shared/rules/finding';
import { placeName, recordsText, type SameFindings } from '@shared/rules/grouped';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { classNames } from '@renderer/ui/class-names';
import { useKept } from '@renderer/ui/kept';
import { FindingLink } from './finding-link';
import styles from './findings.module.css';
import { LapsedNote } from './former';
import { JudgeButton } from './judge-button';
import { LevelMark } from './level-mark';

interface SharedLinesProps {
  readonly org: string;
  readonly shared: readonly SameFindings[];
  readonly onJudge: (finding: Finding) => void;
}

/** What is the matter at many records: each once, with a way to go through them one by one. */
export function SharedLines({ org, shared, onJudge }: SharedLinesProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useKept(`unfolded ${org}`, readRules);
  if (shared.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h3 id={id}>Op meer plaatsen hetzelfde</h3>
      <ul className={styles['lines']} aria-labelledby={id}>
        {shared.map((same) => {
          // Its words may be those of a person, and are kept nowhere.
          const [{ rule, level, key }] = same;
          const name = `${rule} ${level}`;
          const open = unfolded.includes(name);
          const fold = () => setUnfolded(open ? unfolded.filter((each) => each !== name) : [...unfolded, name]);
          return <SharedLine key={key} org={org} same={same} open={open} onFold={fold} onJudge={onJudge} />;
        })}
      </ul>
    </div>
  );
}

interface SharedLineProps extends Pick<SharedLinesProps, 'org' | 'onJudge'> {
  readonly same: SameFindings;
  readonly open: boolean;
  readonly onFold: () => void;
}

function SharedLine({ org, same, open, onFold, onJudge }: SharedLineProps) {
  const text = useId();
  const [first] = same;
  const round = same.map(({ key }) => key);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles['line']}>
      <LevelMark level={first.level} />
      <div className={classNames(styles['what'], styles['several'])}>
        <span id={text} dir="auto" className={styles['shared']}>
          {first.text}
        </span>
        <Cited citations={first.citations} />
        <div className={styles['round']}>
          <Button look="quiet" aria-expanded={open} aria-describedby={text} onClick={onFold}>
            <Chevron size={16} aria-hidden />
            {recordsText(same)}
          </Button>
          <FindingLink org={org} finding={first} round={round}>
            Een voor een nalopen
          </FindingLink>
        </div>
        {open && (
          <ul className={styles['places']}>
            {same.map((finding) => (
              <SharedPlace key={finding.key} org={org} finding={finding} round={round} text={text} onJudge={onJudge} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface SharedPlaceProps extends Pick<SharedLinesProps, 'org' | 'onJudge'> {
  readonly finding: Finding;
  readonly round: readonly string[];
  /** id of the words that all places share */
  readonly text: string;
}

function SharedPlace({ org, finding, round, text, onJudge }: SharedPlaceProps) {
  const id = useId();
  const { lapsed } = finding;
  return (
    <li data-row={finding.key}>
      <FindingLink org={org} finding={finding} round={round} id={id} labelledBy={`${id} ${text}`}>
        {placeName(finding)}
      </FindingLink>
      <JudgeButton finding={finding} describedBy={`${id} ${text}`} onJudge={onJudge} />
      {lapsed !== undefined && <LapsedNote then={lapsed} now={finding} />}
    </li>
  );
}

function readRules(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}
