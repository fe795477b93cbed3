import { isOpen } from '@shared/rules/finding';
import { bySubject, heaviestFirst } from '@shared/rules/grouped';
import { Link } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import { useFindings } from '@renderer/findings/use-findings';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { AnsweredList } from './answered-list';
import { FindingLine } from './finding-line';
import styles from './findings.module.css';
import { useJudging } from './use-judging';

export interface ActivityFindingsProps {
  readonly org: string;
  readonly activity: string;
}

/** What the rules find in one activity, and in the parties that it has to do with. */
export function ActivityFindings({ org, activity }: ActivityFindingsProps) {
  const { findings, ready, error } = useFindings();
  const { judge, takeBack, note } = useJudging(org);
  const heading = useId();
  const own = useMemo(() => findings.filter(({ subject }) => subject.id === activity).toSorted(heaviestFirst), [findings, activity]);
  const around = useMemo(() => bySubject(findings.filter((finding) => finding.concerns?.includes(activity) === true && isOpen(finding))).flatMap((group) => group.findings), [findings, activity]);
  if (error !== undefined) return <ErrorNotice error={error} />;
  if (!ready) return <p>De regels worden nagelopen.</p>;
  const open = own.filter(isOpen);
  return (
    <div className={styles['own']}>
      {note}
      {open.length === 0 ? (
        <p>Geen open bevindingen. De regels die Grondslag kent vinden hier niets dat ontbreekt.</p>
      ) : (
        <ul className={styles['lines']} aria-label="Bevindingen">
          {open.map((finding) => (
            <FindingLine key={finding.key} org={org} finding={finding} onJudge={judge} />
          ))}
        </ul>
      )}
      {around.length > 0 && (
        <div>
          <h3 id={heading}>Bij partijen van deze verwerking</h3>
          <ul className={styles['lines']} aria-labelledby={heading}>
            {around.map((finding) => (
              <FindingLine key={finding.key} org={org} finding={finding} named onJudge={judge} />
            ))}
          </ul>
        </div>
      )}
      <AnsweredList org={org} findings={own.filter((finding) => !isOpen(finding))} named={false} onJudge={judge} onWithdraw={takeBack} />
      <p>
        <Link to="/o/$org/bevindingen" params={{ org }}>
          Alle bevindingen van de organisatie
        </Link>
      </p>
    </div>
  );
}
