import { Link } from '@tanstack/react-router';
import { namelessOrganisation, useOrganisations } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';
import { dayText } from '@renderer/ui/dates';
import styles from './organisation.module.css';

/** All organisations on this computer; choosing one opens its register. */
export function OrganisationList({ org, onNew }: { readonly org: string; readonly onNew: () => void }) {
  const organisations = useOrganisations();
  return (
    <>
      <ul className={styles['list']} aria-label="Organisaties">
        {organisations.map((organisation) => {
          const name = organisation.summary.name.trim() === '' ? namelessOrganisation : organisation.summary.name;
          return (
            <li key={organisation.id} data-row={organisation.id}>
              {organisation.id === org ? (
                <b dir="auto">{name}</b>
              ) : (
                <Link to="/o/$org/register" params={{ org: organisation.id }} dir="auto">
                  {name}
                </Link>
              )}
              <span className={styles['note']}>
                {organisation.id === org ? 'geopend' : `gewijzigd op ${dayText(organisation.changedAt)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={onNew}>Nieuwe organisatie</Button>
      </div>
    </>
  );
}
