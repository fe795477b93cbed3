import { activityKind } from '@shared/record/activity/activity';
import { isOpen } from '@shared/rules/finding';
import { bySubject, spread } from '@shared/rules/grouped';
import { lettersMet } from '@shared/rules/letters';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useFindings } from '@renderer/findings/use-findings';
import { useRows } from '@renderer/records/hooks';
import { counted } from '@renderer/ui/counted';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { Page, Section } from '@renderer/ui/page';
import { AnsweredList } from './answered-list';
import { articleChoices, countText, filtered, type FindingsFilter } from './filter';
import { Filters } from './filters';
import styles from './findings.module.css';
import { MetersView } from './meters';
import { SharedLines } from './shared-lines';
import { SubjectLists } from './subject-lists';
import { useJudging } from './use-judging';
import { WaitingList } from './waiting-list';

export interface FindingsPageProps {
  readonly org: string;
  readonly filter: FindingsFilter;
  readonly onFilter: (filter: FindingsFilter) => void;
}

/** What the rules find in the whole register: how far it is per letter, and what to do where. */
export function FindingsPage({ org, filter, onFilter }: FindingsPageProps) {
  const { findings, ready, unread, error } = useFindings();
  return (
    <Page title="Bevindingen">
      {error !== undefined && <ErrorNotice error={error} />}
      {unread > 0 && (
        <Notice tone="warning">
          <p>{counted(unread, 'onderdeel kan', 'onderdelen kunnen')} niet worden gelezen en is hier niet nagegaan. Het onderdeel zelf zegt er meer over als u het opent.</p>
        </Notice>
      )}
      {error === undefined && !ready && <p role="status">De regels worden nagelopen.</p>}
      {ready && <Found org={org} findings={findings} filter={filter} onFilter={onFilter} />}
    </Page>
  );
}

type FoundProps = FindingsPageProps & Pick<ReturnType<typeof useFindings>, 'findings'>;

function Found({ org, findings, filter, onFilter }: FoundProps) {
  const rows = useRows(activityKind, org);
  const { judge, takeBack, note } = useJudging(org);
  const meters = useMemo(() => lettersMet(rows.map(({ id, summary: { role, status } }) => ({ id, role, status })), findings), [rows, findings]);
  const open = useMemo(() => findings.filter(isOpen), [findings]);
  const articles = useMemo(() => articleChoices(open, meters, filter.artikel), [open, meters, filter.artikel]);
  const articleSelect = useRef<HTMLSelectElement>(null);
  const list = useRef<HTMLElement>(null);
  const showsList = useRef(false);
  const { shared, rest } = useMemo(() => spread(filtered(open, filter)), [open, filter]);
  const groups = useMemo(() => bySubject(rest), [rest]);
  const answered = useMemo(() => bySubject(filtered(findings.filter((finding) => !isOpen(finding)), filter)).flatMap((group) => group.findings), [findings, filter]);
  const narrowed = `findings ${filter.niveau ?? ''} ${filter.artikel ?? ''}`;
  const showLetter = (artikel: string) => {
    showsList.current = true;
    onFilter({ artikel });
    goToList(list.current, articleSelect.current);
  };
  useEffect(() => {
    // Once more when it is as long as it is going to be: before there may not have been room to go that far.
    if (showsList.current) goToList(list.current, articleSelect.current);
    showsList.current = false;
  }, [filter]);
  return (
    <>
      <Section title="Artikel 30 AVG, per letter">
        <p>Bij hoeveel verwerkingen er over de letter geen fout of waarschuwing openstaat. Een tip telt niet mee. Kies een letter om te zien wat erover gevonden is.</p>
        <MetersView meters={meters} onLetter={showLetter} />
      </Section>
      <section className={styles['section']} aria-label="Wat te doen is" ref={list}>
        <h2>Wat te doen is</h2>
        <Filters filter={filter} articles={articles} onFilter={onFilter} ref={articleSelect} />
        <p role="status">{countText(open, filter)}</p>
        {note}
        <SharedLines org={org} shared={shared} onJudge={judge} />
        <SubjectLists key={narrowed} name={narrowed} org={org} groups={groups} onJudge={judge} />
        <AnsweredList org={org} findings={answered} named onJudge={judge} onWithdraw={takeBack} />
        <WaitingList />
        <p className={styles['limits']}>
          De regels zeggen wat ontbreekt of waarschijnlijk niet klopt. Of uw antwoorden waar zijn, weten zij niet. Op papier vindt u dit bij{' '}
          <Link to="/o/$org/documenten" params={{ org }}>
            Documenten
          </Link>
          .
        </p>
      </section>
    </>
  );
}

/** On to what a letter shows, at the top of the page: the list stands below, where it may be out of sight. */
function goToList(list: HTMLElement | null, select: HTMLElement | null): void {
  select?.focus({ preventScroll: true });
  list?.scrollIntoView({ block: 'start' });
}
