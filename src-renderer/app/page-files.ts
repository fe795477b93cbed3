import { lazyRouteComponent } from '@tanstack/react-router';
import { firstPageStands } from '@renderer/ui/page';

/**
 * Each page is a file of its own, by the last word of its address. One that was read ahead stands at once; React's own
 * `lazy` would first show nothing, and keep showing that for a third of a second.
 */
export const pageFiles = {
  welkom: lazyRouteComponent(() => import('@renderer/features/start/start-page'), 'StartPage'),
  nieuw: lazyRouteComponent(() => import('@renderer/features/start/new-organisation-page'), 'NewOrganisationPage'),
  overzicht: lazyRouteComponent(() => import('@renderer/features/overview/overview-page'), 'OverviewPage'),
  register: lazyRouteComponent(() => import('@renderer/features/register/register-page'), 'RegisterPage'),
  activity: lazyRouteComponent(() => import('@renderer/features/activity/activity-page'), 'ActivityPage'),
  bevindingen: lazyRouteComponent(() => import('@renderer/features/findings/findings-page'), 'FindingsPage'),
  findings: lazyRouteComponent(() => import('@renderer/features/findings/activity-findings'), 'ActivityFindings'),
  dpia: lazyRouteComponent(() => import('@renderer/features/screening/dpia-page'), 'DpiaPage'),
  screening: lazyRouteComponent(() => import('@renderer/features/screening/screening-part'), 'ScreeningPart'),
  documenten: lazyRouteComponent(() => import('@renderer/features/documents/documents-page'), 'DocumentsPage'),
  organisatie: lazyRouteComponent(() => import('@renderer/features/organisation/organisation-page'), 'OrganisationPage'),
  record: lazyRouteComponent(() => import('@renderer/features/organisation/record-page'), 'RecordPage'),
  bestanden: lazyRouteComponent(() => import('@renderer/features/files/files-page'), 'FilesPage'),
  archive: lazyRouteComponent(() => import('@renderer/features/files/open-archive'), 'OpenArchive'),
  wet: lazyRouteComponent(() => import('@renderer/features/law/state-of-the-law-page'), 'StateOfTheLawPage'),
  instellingen: lazyRouteComponent(() => import('@renderer/features/settings/settings-page'), 'SettingsPage'),
};

/** Reads the page of this address while the store is being opened; without an address the two that come first. */
export function readAhead(address: string): void {
  const word = address.split(/[/?]/).at(-1) ?? '';
  const pages = word in pageFiles ? [pageFiles[word as keyof typeof pageFiles]] : [pageFiles.overzicht, pageFiles.welkom];
  for (const page of pages) void page.preload?.();
}

/** Reads the other pages when the first one stands: one after the other, each when the page has nothing else to do. */
export async function readTheRest(): Promise<void> {
  await firstPageStands;
  for (const page of Object.values(pageFiles)) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    // What is not there now is asked for again when somebody goes there.
    await page.preload?.()?.catch(() => undefined);
  }
}
