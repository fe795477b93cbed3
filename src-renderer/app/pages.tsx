import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { FoundThere } from '@renderer/findings/found-here';
import { useOrganisations } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';
import { Page, Section } from '@renderer/ui/page';
import { Alone } from './alone';
import { lastOrganisation } from './last-organisation';
import { pageFiles } from './page-files';

const {
  welkom: StartPage,
  nieuw: NewOrganisationPage,
  overzicht: OverviewPage,
  register: RegisterPage,
  activity: ActivityPage,
  bevindingen: FindingsPage,
  findings: ActivityFindings,
  dpia: DpiaPage,
  screening: ScreeningPart,
  documenten: DocumentsPage,
  organisatie: OrganisationPage,
  record: RecordPage,
  bestanden: FilesPage,
  archive: OpenArchive,
  instellingen: SettingsPage,
  wet: StateOfTheLawPage,
} = pageFiles;

function useOrg(): string {
  return useParams({ from: '/o/$org' }).org;
}

function useOpenRegister(): (org: string) => void {
  const navigate = useNavigate();
  return (org) => void navigate({ to: '/o/$org/register', params: { org } });
}

/** Where the app begins: the organisation that was open last, any other, or the welcome. */
export function StartRoute() {
  const organisations = useOrganisations();
  const last = lastOrganisation();
  const open = organisations.find(({ id }) => id === last) ?? organisations[0];
  return open === undefined ? <Navigate to="/welkom" replace /> : <Navigate to="/o/$org/overzicht" params={{ org: open.id }} replace />;
}

export function WelcomeRoute() {
  const navigate = useNavigate();
  const openRegister = useOpenRegister();
  return (
    <Alone>
      <StartPage onNew={() => void navigate({ to: '/nieuw' })} onOpened={openRegister} openArchive={<OpenArchive onOpened={openRegister} />} />
    </Alone>
  );
}

export function NewOrganisationRoute() {
  const navigate = useNavigate();
  return (
    <Alone>
      <NewOrganisationPage onMade={useOpenRegister()} onCancel={() => void navigate({ to: '/' })} />
    </Alone>
  );
}

export function OverviewRoute() {
  return <OverviewPage org={useOrg()} />;
}

export function RegisterRoute() {
  const org = useOrg();
  const { rol } = useSearch({ from: '/o/$org/register' });
  const navigate = useNavigate();
  return (
    <RegisterPage
      key={org}
      org={org}
      rol={rol}
      onRole={(next) => void navigate({ to: '/o/$org/register', params: { org }, search: next === undefined ? {} : { rol: next }, replace: true })}
      onOpen={(activity) => void navigate({ to: '/o/$org/register/$activity', params: { org, activity } })}
    />
  );
}

export function ActivityRoute() {
  const { org, activity } = useParams({ from: '/o/$org/register/$activity' });
  const { deel, veld } = useSearch({ from: '/o/$org/register/$activity' });
  const navigate = useNavigate();
  return (
    <FoundThere org={org} record={activity} at={veld}>
      <ActivityPage
        key={activity}
        id={activity}
        part={deel ?? 'algemeen'}
        at={veld}
        onPart={(part) => void navigate({ to: '/o/$org/register/$activity', params: { org, activity }, search: { deel: part }, replace: true })}
        onLeave={() => void navigate({ to: '/o/$org/register', params: { org }, state: { back: [activity] } })}
        screening={<ScreeningPart org={org} activity={activity} />}
        findings={<ActivityFindings org={org} activity={activity} />}
      />
    </FoundThere>
  );
}

export function FindingsRoute() {
  const org = useOrg();
  const filter = useSearch({ from: '/o/$org/bevindingen' });
  const navigate = useNavigate();
  return <FindingsPage org={org} filter={filter} onFilter={(search) => void navigate({ to: '/o/$org/bevindingen', params: { org }, search, replace: true })} />;
}

export function DpiaRoute() {
  return <DpiaPage org={useOrg()} />;
}

export function DocumentsRoute() {
  return <DocumentsPage org={useOrg()} />;
}

export function OrganisationRoute() {
  const org = useOrg();
  const { veld } = useSearch({ from: '/o/$org/organisatie' });
  const navigate = useNavigate();
  return (
    <FoundThere org={org} record={org} at={veld}>
      <OrganisationPage
        key={org}
        org={org}
        at={veld}
        onNew={() => void navigate({ to: '/nieuw' })}
        onOpenRecord={(record) => void navigate({ to: '/o/$org/organisatie/$record', params: { org, record } })}
      />
    </FoundThere>
  );
}

export function SharedRecordRoute() {
  const { org, record } = useParams({ from: '/o/$org/organisatie/$record' });
  const { veld } = useSearch({ from: '/o/$org/organisatie/$record' });
  const navigate = useNavigate();
  return (
    <FoundThere org={org} record={record} at={veld}>
      <RecordPage key={record} org={org} id={record} at={veld} onLeave={() => void navigate({ to: '/o/$org/organisatie', params: { org }, state: { back: [record] } })} />
    </FoundThere>
  );
}

export function FilesRoute() {
  return <FilesPage org={useOrg()} onOpened={useOpenRegister()} />;
}

export function SettingsRoute() {
  return <SettingsPage />;
}

export function StateOfTheLawRoute() {
  return <StateOfTheLawPage />;
}

export function NotFoundRoute() {
  const navigate = useNavigate();
  return (
    <Alone>
      <Page title="Pagina niet gevonden">
        <Section>
          <p>Deze pagina bestaat niet. Er is niets verloren.</p>
          <div>
            <Button onClick={() => void navigate({ to: '/' })}>Naar het begin</Button>
          </div>
        </Section>
      </Page>
    </Alone>
  );
}
