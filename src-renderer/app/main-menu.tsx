import { activityKind } from '@shared/record/activity/activity';
import { Link } from '@tanstack/react-router';
import { useRows } from '@renderer/records/hooks';
import styles from './shell.module.css';

const places = [
  { to: '/o/$org/overzicht', label: 'Overzicht' },
  { to: '/o/$org/register', label: 'Register' },
  { to: '/o/$org/dpia', label: 'DPIA' },
  { to: '/o/$org/documenten', label: 'Documenten' },
  { to: '/o/$org/organisatie', label: 'Organisatie' },
  { to: '/o/$org/bestanden', label: 'Bestanden' },
  { to: '/o/$org/instellingen', label: 'Instellingen' },
] as const;

/** The places of the app. Numbers stand beside the links, outside their names. */
export function MainMenu({ org }: { readonly org: string }) {
  const activities = useRows(activityKind, org).length;
  return (
    <nav aria-label="Hoofdmenu" className={styles['menu']}>
      <ul>
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ org }} activeProps={{ 'aria-current': 'page' }}>
              {label}
            </Link>
            {label === 'Register' && activities > 0 && <span aria-hidden>{activities.toLocaleString('nl-NL')}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
