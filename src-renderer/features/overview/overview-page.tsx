import { activityKind } from '@shared/record/activity/activity';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { screeningKind } from '@shared/record/screening';
import { systemKind } from '@shared/record/system';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useArchivedAt } from '@renderer/records/archived-at';
import { useRows } from '@renderer/records/hooks';
import { Bars } from '@renderer/ui/bars';
import { counted } from '@renderer/ui/counted';
import { isoDay } from '@renderer/ui/dates';
import { Empty } from '@renderer/ui/empty';
import { Page, Section } from '@renderer/ui/page';
import { archiveAdvice, openPoints, type OpenPoint } from './attention';
import styles from './overview.module.css';
import { byBasis, byOutcome, byRole } from './pictures';

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
  const points = useMemo(
    () => openPoints({ activities: rows, screenings, parties, systems, measures, organisation, today: isoDay(new Date(now)) }),
    [rows, screenings, parties, systems, measures, organisation, now],
  );
  const advice = archiveAdvice(useArchivedAt(org), now);
  const pictures = useMemo(() => ({ roles: byRole(rows), bases: byBasis(rows), outcomes: byOutcome(rows, screenings) }), [rows, screenings]);

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
            {points.length === 0 && advice === undefined && <p>Niets. Alles wat art. 30 AVG vraagt heeft een antwoord, en er is geen datum voorbij.</p>}
            <ul className={styles['points']}>
              {points.slice(0, named).map((point) => (
                <li key={`${point.id} ${point.why}`}>
                  <PointLine org={org} point={point} />
                </li>
              ))}
              {points.length > named && (
                <li>
                  <Link to="/o/$org/register" params={{ org }}>
                    En nog {counted(points.length - named, 'punt', 'punten')}: naar het register
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

function PointLine({ org, point }: { readonly org: string; readonly point: OpenPoint }) {
  return (
    <>
      <PointLink org={org} point={point} />
      <span className={styles['why']}>{point.why}</span>
    </>
  );
}

function PointLink({ org, point: { id, name, place } }: { readonly org: string; readonly point: OpenPoint }) {
  if (place === 'organisation') {
    return (
      <Link to="/o/$org/organisatie" params={{ org }} dir="auto">
        {name}
      </Link>
    );
  }
  if (place === 'record') {
    return (
      <Link to="/o/$org/organisatie/$record" params={{ org, record: id }} dir="auto">
        {name}
      </Link>
    );
  }
  return (
    <Link to="/o/$org/register/$activity" params={{ org, activity: id }} search={{ deel: place }} dir="auto">
      {name}
    </Link>
  );
}
