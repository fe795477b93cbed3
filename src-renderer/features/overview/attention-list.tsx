import { Link } from '@tanstack/react-router';
import { counted } from '@renderer/ui/counted';
import { Section } from '@renderer/ui/page';
import type { archiveAdvice, OpenPoint } from './attention';
import styles from './overview.module.css';

/** So many points are named one by one; the findings show the rest. */
const named = 12;

interface AttentionProps {
  readonly org: string;
  readonly points: readonly OpenPoint[];
  readonly advice?: ReturnType<typeof archiveAdvice>;
  /** everything was looked at: when there is nothing, that can be said */
  readonly calm?: boolean;
}

/** What needs attention, why and where. */
export function Attention({ org, points, advice, calm = false }: AttentionProps) {
  return (
    <Section title="Wat aandacht vraagt">
      {calm && points.length === 0 && advice === undefined && <p>Niets. Er staat geen fout open, en er is geen datum voorbij.</p>}
      <ul className={styles['points']}>
        {points.slice(0, named).map((point) => (
          <li key={`${point.id} ${point.why}`} data-row={point.id}>
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
