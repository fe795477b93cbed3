import { activityKind } from '@shared/record/activity/activity';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { screeningKind } from '@shared/record/screening';
import { isOpen, type Finding } from '@shared/rules/finding';
import { bySubject } from '@shared/rules/grouped';
import { systemKind } from '@shared/record/system';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFindings } from '@renderer/findings/use-findings';
import { useArchivedAt } from '@renderer/records/archived-at';
import { useRows } from '@renderer/records/hooks';
import { Bars } from '@renderer/ui/bars';
import { isoDay } from '@renderer/ui/dates';
import { Empty } from '@renderer/ui/empty';
import { Page, Section } from '@renderer/ui/page';
import { archiveAdvice, openPoints } from './attention';
import { Attention } from './attention-list';
import styles from './overview.module.css';
import { byBasis, byLevel, byOutcome, byRole } from './pictures';

/** What needs attention today, and what the register looks like. */
export function OverviewPage({ org }: { readonly org: string }) {
  const rows = useRows(activityKind, org);
  const screenings = useRows(screeningKind, org);
  const parties = useRows(partyKind, org);
  const [now] = useState(() => Date.now());
  const systems = useRows(systemKind, org);
  const measures = useRows(measureKind, org);
  const organisation = useRows(organisationKind, org);
  const { findings, ready } = useFindings();
  const errors = useMemo(() => errorsOf(findings), [findings]);
  const points = useMemo(
    () => openPoints({ activities: rows, screenings, parties, systems, measures, organisation, errors, today: isoDay(new Date(now)) }),
    [rows, screenings, parties, systems, measures, organisation, errors, now],
  );
  const advice = archiveAdvice(useArchivedAt(org), now);
  const pictures = useMemo(() => ({ roles: byRole(rows), bases: byBasis(rows), outcomes: byOutcome(rows, screenings), levels: byLevel(findings) }), [rows, screenings, findings]);

  return (
    <Page title="Overzicht">
      {rows.length === 0 ? (
        <>
          <Empty>
            <p>Er staat nog niets in het register. Zodra u verwerkingen invult, ziet u hier wat nog open staat en hoe uw register eruitziet.</p>
            <Link to="/o/$org/register" params={{ org }}>
              Naar het register
            </Link>
          </Empty>
          {points.length > 0 && <Attention org={org} points={points} />}
        </>
      ) : (
        <div className={styles['columns']}>
          <Attention org={org} points={points} advice={advice} calm={ready} />
          <div className={styles['pictures']}>
            <Section title="Bevindingen">
              {ready ? <Bars bars={pictures.levels} /> : <p>De regels worden nagelopen.</p>}
              <p>
                <Link to="/o/$org/bevindingen" params={{ org }}>
                  Alle bevindingen, per letter en per artikel
                </Link>
              </p>
            </Section>
            <Section title="Verwerkingen naar onze rol">
              <Bars bars={pictures.roles} />
            </Section>
            <Section title="Verwerkingen naar grondslag">
              <p className={styles['why']}>Een verwerking met meer dan één grondslag telt bij elk daarvan mee.</p>
              <Bars bars={pictures.bases} />
            </Section>
            <Section title="Verwerkingen naar uitkomst van de DPIA-screening">
              <Bars bars={pictures.outcomes} />
            </Section>
          </div>
        </div>
      )}
    </Page>
  );
}

function errorsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const errors = findings.filter((finding) => finding.level === 'error' && isOpen(finding));
  return new Map(bySubject(errors).map((group) => [group.subject.id, group.findings]));
}
