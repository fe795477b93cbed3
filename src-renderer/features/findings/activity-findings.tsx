import { isOpen } from '@shared/rules/finding';
import { heaviestFirst } from '@shared/rules/grouped';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
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

/** What the rules find in one activity. */
export function ActivityFindings({ org, activity }: ActivityFindingsProps) {
  const { findings, ready, error } = useFindings();
  const { judge, takeBack, note } = useJudging(org);
  const own = useMemo(() => findings.filter(({ subject }) => subject.id === activity).toSorted(heaviestFirst), [findings, activity]);
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
      <AnsweredList org={org} findings={own.filter((finding) => !isOpen(finding))} named={false} onJudge={judge} onWithdraw={takeBack} />
      <p>
        <Link to="/o/$org/bevindingen" params={{ org }}>
          Alle bevindingen van de organisatie
        </Link>
      </p>
    </div>
  );
}
