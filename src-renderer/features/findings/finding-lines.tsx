import type { Finding } from '@shared/rules/finding';
import { folded } from '@shared/rules/grouped';
import { FindingLine } from './finding-line';
import { FoldedLine } from './folded-line';
import styles from './findings.module.css';

interface FindingLinesProps {
  readonly org: string;
  readonly findings: readonly Finding[];
  /** says of which record each is */
  readonly named?: boolean;
  readonly onJudge: (finding: Finding) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** A list of findings that stand open; what says the same of one record in several places is one line. */
export function FindingLines({ org, findings, named = false, onJudge, ...label }: FindingLinesProps) {
  return (
    <ul className={styles['lines']} {...label}>
      {folded(findings).map((same) => {
        const [first, ...more] = same;
        const rest = { org, named, onJudge };
        return more.length === 0 ? <FindingLine key={first.key} finding={first} {...rest} /> : <FoldedLine key={first.key} same={same} {...rest} />;
      })}
    </ul>
  );
}
