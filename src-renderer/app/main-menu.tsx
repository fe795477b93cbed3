import { activityKind } from '@shared/record/activity/activity';
import { Link, useParams } from '@tanstack/react-router';
import { useRows } from '@renderer/records/hooks';
import styles from './shell.module.css';

const places = [
  { to: '/o/$org/overzicht', label: 'Overzicht' },
  { to: '/o/$org/register', label: 'Register', lists: 'activity' },
  { to: '/o/$org/dpia', label: 'DPIA', lists: 'activity' },
  { to: '/o/$org/documenten', label: 'Documenten' },
  { to: '/o/$org/organisatie', label: 'Organisatie', lists: 'record' },
  { to: '/o/$org/bestanden', label: 'Bestanden' },
  { to: '/o/$org/instellingen', label: 'Instellingen' },
] as const;

/**
 * The places of the app. Numbers stand beside the links, outside their names. From the page of a record the list that it is in is
 * one step up: it shows that record. From anywhere else a list begins at its top, set as it was left.
 */
export function MainMenu({ org }: { readonly org: string }) {
  const activities = useRows(activityKind, org).length;
  const open = useParams({ strict: false });
  return (
    <nav aria-label="Hoofdmenu" className={styles['menu']}>
      <ul>
        {places.map(({ to, label, ...place }) => (
          <li key={to}>
            <Link to={to} params={{ org }} state={upFrom('lists' in place ? open[place.lists] : undefined)} activeProps={{ 'aria-current': 'page' }}>
              {label}
            </Link>
            {label === 'Register' && activities > 0 && <span aria-hidden>{activities.toLocaleString('nl-NL')}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function upFrom(record: string | undefined) {
  return record === undefined ? {} : { back: [record] };
}
