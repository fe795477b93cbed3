import { Link, Navigate, Outlet, useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { FindingsProvider } from '@renderer/findings/use-findings';
import { useRow } from '@renderer/records/hooks';
import { useOrganisationName } from '@renderer/records/organisations';
import { leaveRow, useComeBack } from './come-back';
import { endFrame } from './frame';
import { OrganisationSwitch } from './organisation-switch';
import { rememberOrganisation } from './last-organisation';
import { MainMenu } from './main-menu';
import { OrganisationWords } from './organisation-words';
import { SavingAlert } from './saving-alert';
import { SavingStatus } from './saving-status';
import styles from './shell.module.css';

/** The frame around every page of an open organisation: whose register it is, the menu, and how saving goes. */
export function Shell() {
  const { org } = useParams({ from: '/o/$org' });
  const known = useRow(org) !== undefined;
  const name = useOrganisationName(org);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (known) rememberOrganisation(org);
  }, [org, known]);
  useLayoutEffect(() => {
    if (known) endFrame();
  }, [known]);
  if (!known) return <Navigate to="/" replace />;
  return (
    <div className={styles['shell']}>
      <ComeBack />
      <a
        className={styles['skip']}
        href="#inhoud"
        onClick={(event) => {
          // the part after # is the address of the page
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Naar de inhoud
      </a>
      <header className={styles['column']}>
        <OrganisationSwitch org={org} name={name} />
        <MainMenu org={org} />
        <SavingStatus org={org} />
        <Link className={styles['law']} to="/o/$org/wet" params={{ org }}>
          Stand van de wet
        </Link>
      </header>
      <main className={styles['main']} ref={main} id="inhoud" tabIndex={-1} onClickCapture={leaveRow}>
        <SavingAlert org={org} />
        <OrganisationWords org={org}>
          <FindingsProvider org={org}>
            <Suspense>
              <Outlet />
            </Suspense>
          </FindingsProvider>
        </OrganisationWords>
      </main>
    </div>
  );
}

/**
 * Apart from the frame: this is drawn anew with every place, and a frame whose organisation was erased would then ask again and again
 * to be led elsewhere.
 */
function ComeBack() {
  useComeBack();
  return null;
}
