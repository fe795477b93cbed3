import { organisationKind, type Organisation } from '@shared/record/organisation';
import { RecordView } from '@renderer/fields/field-view';
import { useDraft } from '@renderer/records/use-draft';
import { VersionsNote } from '@renderer/records/versions-note';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page, Section } from '@renderer/ui/page';
import { EraseOrganisation } from './erase-organisation';
import { OrganisationForm } from './organisation-form';
import { OrganisationList } from './organisation-list';
import styles from './organisation.module.css';
import { RecordSections } from './record-sections';

export interface OrganisationPageProps {
  readonly org: string;
  /** the field to begin at, as '?veld=' says it */
  readonly at: string | undefined;
  readonly onNew: () => void;
  /** opens a party, a system or a measure */
  readonly onOpenRecord: (id: string) => void;
}

/** The open organisation with what its activities share, and the others on this computer. */
export function OrganisationPage({ org, at, onNew, onOpenRecord }: OrganisationPageProps) {
  const state = useDraft<Organisation>(org);
  return (
    <Page title="Organisatie">
      {state.status === 'ready' && (
        <VersionsNote
          record={state.record}
          what="de gegevens van deze organisatie"
          view={({ body }) => <RecordView fields={organisationKind.fields} body={body as Organisation} />}
          flush={state.draft.flush}
        />
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Section title="Organisaties op deze computer">
            <OrganisationList org={org} onNew={onNew} />
          </Section>
          {state.status === 'failed' && <ErrorNotice error={state.error} />}
          {state.status === 'ready' && <OrganisationForm draft={state.draft} at={at} />}
        </div>
        <div className={styles['column']}>
          <RecordSections org={org} onOpen={onOpenRecord} />
        </div>
      </div>
      {state.status === 'ready' && (
        <Section title="Wissen">
          <p>Een organisatie die u hier niet meer nodig hebt, kunt u met haar hele register van deze computer wissen.</p>
          <EraseOrganisation org={org} draft={state.draft} />
        </Section>
      )}
    </Page>
  );
}
