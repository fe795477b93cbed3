import { isOpen } from '@shared/rules/finding';
import { articlesIn, bySubject, heaviestFirst } from '@shared/rules/grouped';
import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useFindings } from '@renderer/findings/use-findings';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { AnsweredList } from './answered-list';
import { countText, filtered, type FindingsFilter } from './filter';
import { Filters } from './filters';
import { FindingLines } from './finding-lines';
import styles from './findings.module.css';
import { useJudging } from './use-judging';

/** So many can be looked through without narrowing them down. */
const few = 3;

export interface ActivityFindingsProps {
  readonly org: string;
  readonly activity: string;
}

/** What the rules find in one activity, and in the parties that it has to do with. */
export function ActivityFindings({ org, activity }: ActivityFindingsProps) {
  const { findings, ready, error } = useFindings();
  const { judge, takeBack, note } = useJudging(org);
  const heading = useId();
  const [filter, setFilter] = useState<FindingsFilter>({});
  const own = useMemo(() => findings.filter(({ subject }) => subject.id === activity).toSorted(heaviestFirst), [findings, activity]);
  const around = useMemo(() => bySubject(findings.filter((finding) => finding.concerns?.includes(activity) === true && isOpen(finding))).flatMap((group) => group.findings), [findings, activity]);
  if (error !== undefined) return <ErrorNotice error={error} />;
  if (!ready) return <p>De regels worden nagelopen.</p>;
  const open = own.filter(isOpen);
  const all = [...open, ...around];
  const shown = filtered(open, filter);
  const shownAround = filtered(around, filter);
  const articles = articlesIn(all);
  const chosen = filter.artikel === undefined || articles.includes(filter.artikel) ? articles : [...articles, filter.artikel];
  return (
    <div className={styles['own']}>
      {(all.length > few || shown.length + shownAround.length < all.length) && (
        <>
          <Filters filter={filter} articles={chosen} onFilter={setFilter} />
          <p role="status">{countText(all, filter)}</p>
        </>
      )}
      {note}
      {open.length === 0 && <p>Geen open bevindingen. De regels die Grondslag kent vinden hier niets dat ontbreekt.</p>}
      {shown.length > 0 && <FindingLines org={org} findings={shown} onJudge={judge} aria-label="Bevindingen" />}
      {shownAround.length > 0 && (
        <div>
          <h3 id={heading}>Bij partijen van deze verwerking</h3>
          <FindingLines org={org} findings={shownAround} named onJudge={judge} aria-labelledby={heading} />
        </div>
      )}
      <AnsweredList org={org} findings={filtered(own.filter((finding) => !isOpen(finding)), filter)} named={false} onJudge={judge} onWithdraw={takeBack} />
      <p>
        <Link to="/o/$org/bevindingen" params={{ org }}>
          Alle bevindingen van de organisatie
        </Link>
      </p>
    </div>
  );
}
