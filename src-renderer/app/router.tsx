import { createHashHistory, createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { readFilter } from '@renderer/features/findings/filter';
import { readRegisterSearch } from '@renderer/features/register/register-part';
import { partNames, type Part } from '@renderer/fields/activity-parts';
import { BrokenPage } from './error-boundary';
import * as pages from './pages';
import { Shell } from './shell';

interface FieldSearch {
  /** the field to begin at: 'purposes/p1/basis' */
  readonly veld?: string;
}

const fieldSearch = ({ veld }: Record<string, unknown>): FieldSearch => (typeof veld === 'string' ? { veld } : {});

// Addresses after the # work alike on app:// and on the loopback, and a reload finds the same page.
const root = createRootRoute({ component: Outlet, notFoundComponent: pages.NotFoundRoute });

const start = createRoute({ getParentRoute: () => root, path: '/', component: pages.StartRoute });
const welcome = createRoute({ getParentRoute: () => root, path: '/welkom', component: pages.WelcomeRoute });
const fresh = createRoute({ getParentRoute: () => root, path: '/nieuw', component: pages.NewOrganisationRoute });

const organisation = createRoute({ getParentRoute: () => root, path: '/o/$org', component: Shell });
const overview = createRoute({ getParentRoute: () => organisation, path: '/overzicht', component: pages.OverviewRoute });
const register = createRoute({ getParentRoute: () => organisation, path: '/register', component: pages.RegisterRoute, validateSearch: readRegisterSearch });
const activity = createRoute({
  getParentRoute: () => organisation,
  path: '/register/$activity',
  component: pages.ActivityRoute,
  validateSearch: (search: Record<string, unknown>): { readonly deel?: Part } & FieldSearch => {
    const deel = partNames.find((part) => part === search['deel']);
    return { ...(deel === undefined ? {} : { deel }), ...fieldSearch(search) };
  },
});
const findings = createRoute({ getParentRoute: () => organisation, path: '/bevindingen', component: pages.FindingsRoute, validateSearch: readFilter });
const dpia = createRoute({ getParentRoute: () => organisation, path: '/dpia', component: pages.DpiaRoute });
const documents = createRoute({ getParentRoute: () => organisation, path: '/documenten', component: pages.DocumentsRoute });
const details = createRoute({ getParentRoute: () => organisation, path: '/organisatie', component: pages.OrganisationRoute, validateSearch: fieldSearch });
const sharedRecord = createRoute({ getParentRoute: () => organisation, path: '/organisatie/$record', component: pages.SharedRecordRoute, validateSearch: fieldSearch });
const files = createRoute({ getParentRoute: () => organisation, path: '/bestanden', component: pages.FilesRoute });
const settings = createRoute({ getParentRoute: () => organisation, path: '/instellingen', component: pages.SettingsRoute });
const law = createRoute({ getParentRoute: () => organisation, path: '/wet', component: pages.StateOfTheLawRoute });

export const router = createRouter({
  routeTree: root.addChildren([start, welcome, fresh, organisation.addChildren([overview, register, activity, findings, dpia, documents, details, sharedRecord, files, settings, law])]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenPage,
  defaultPendingMs: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
