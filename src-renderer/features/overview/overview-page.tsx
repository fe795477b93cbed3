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
import { counted } from '@renderer/ui/counted';
import { isoDay } from '@renderer/ui/dates';
import { Empty } from '@renderer/ui/empty';
import { Page, Section } from '@renderer/ui/page';
import { archiveAdvice, openPoints, type OpenPoint } from './attention';
import styles from './overview.module.css';
import { byBasis, byLevel, byOutcome, byRole } from './pictures';

/** So many points are named one by one; the register shows the rest in its column "Nog open". */
const named = 12;

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
        <Empty>
          <p>Er staat nog niets in het register. Zodra u verwerkingen invult, ziet u hier wat nog open staat en hoe uw register eruitziet.</p>
          <Link to="/o/$org/register" params={{ org }}>
            Naar het register
          </Link>
        </Empty>
      ) : (
        <div className={styles['columns']}>
          <Section title="Wat aandacht vraagt">
            {ready && points.length === 0 && advice === undefined && <p>Niets. Er staat geen fout open, en er is geen datum voorbij.</p>}
            <ul className={styles['points']}>
              {points.slice(0, named).map((point) => (
                <li key={`${point.id} ${point.why}`}>
                  <PointLine org={org} point={point} />
                </li>
              ))}
              {points.length > named && (
                <li>
                  <Link to="/o/$org/bevindingen" params={{ org }}>
                    En nog {counted(points.length - named, 'punt', 'punten')}: naar alle bevindingen
                  </Link>
                </li>
              )}
              {advice !== undefined && (
                <li>
                  <Link to="/o/$org/bestanden" params={{ org }}>
                    {advice.title}
                  </Link>
                  <span className={styles['why']}>{advice.why}</span>
                </li>
              )}
            </ul>
          </Section>
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

function PointLine({ org, point }: { readonly org: string; readonly point: OpenPoint }) {
  return (
    <>
      <PointLink org={org} point={point} />
      <span className={styles['why']}>{point.why}</span>
    </>
  );
}

function PointLink({ org, point: { id, name, place, at } }: { readonly org: string; readonly point: OpenPoint }) {
  const field = at === undefined ? {} : { veld: at };
  if (place === 'organisation') {
    return (
      <Link to="/o/$org/organisatie" params={{ org }} search={field} dir="auto">
        {name}
      </Link>
    );
  }
  if (place === 'record') {
    return (
      <Link to="/o/$org/organisatie/$record" params={{ org, record: id }} search={field} dir="auto">
        {name}
      </Link>
    );
  }
  return (
    <Link to="/o/$org/register/$activity" params={{ org, activity: id }} search={{ deel: place, ...field }} dir="auto">
      {name}
    </Link>
  );
}
