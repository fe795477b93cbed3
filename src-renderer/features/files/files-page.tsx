import { useArchivedAt } from '@renderer/records/archived-at';
import { useHouse } from '@renderer/records/house';
import { dayText } from '@renderer/ui/dates';
import { Page, Section } from '@renderer/ui/page';
import { OpenArchive } from './open-archive';
import { SaveArchiveButton } from './save-archive-button';

export interface FilesPageProps {
  readonly org: string;
  readonly onOpened: (org: string) => void;
}

const places = {
  electron: 'Uw gegevens staan op deze computer, in de map van Grondslag bij uw gebruikersaccount. Er gaat niets naar het internet.',
  browser:
    'Uw gegevens staan op deze computer, in de opslag van deze browser. Er gaat niets naar het internet. Wist u de gegevens van deze browser, dan is ook het register weg: bewaar daarom archieven.',
} as const;

/** Archives out and in, and where everything is. */
export function FilesPage({ org, onOpened }: FilesPageProps) {
  const { desktop } = useHouse();
  const archivedAt = useArchivedAt(org);
  return (
    <Page title="Bestanden en back-up">
      <Section title="Archief opslaan">
        <p>
          Een archief bevat deze organisatie helemaal: het register met zijn hele geschiedenis. Gebruik het als back-up en om het register naar een andere computer te
          brengen.
        </p>
        <p>{archivedAt === undefined ? 'U hebt op deze computer nog geen archief opgeslagen.' : `Het laatste archief is van ${dayText(archivedAt)}.`}</p>
        <SaveArchiveButton org={org} />
      </Section>
      <Section title="Archief openen">
        <p>U ziet eerst wat erin staat en wat er zou veranderen. Pas daarna kiest u of u het overneemt.</p>
        <OpenArchive onOpened={onOpened} />
      </Section>
      <Section title="Waar uw gegevens staan">
        <p>{places[desktop.host]}</p>
        <p>
          Wat u voorgoed wist, verdwijnt van deze computer, ook uit de geschiedenis. Dat het er geweest is blijft zichtbaar, wat erin stond niet. Archieven die u
          eerder opsloeg bevatten het nog wel: wis die zelf als dat nodig is.
        </p>
      </Section>
    </Page>
  );
}
