import { organisationKind, type Organisation } from '@shared/record/organisation';
import { useState } from 'react';
import { RecordPlace } from '@renderer/fields/field-place';
import { LandedAbove } from '@renderer/fields/landed-note';
import { useLanding } from '@renderer/fields/landing';
import type { Draft } from '@renderer/records/draft';
import { useDraftBody } from '@renderer/records/use-draft';
import { Section } from '@renderer/ui/page';
import { DpoAdvice } from './dpo-advice';
import { dpoKeys, keysIn } from './organisation-groups';
import { DocumentLinks, JointControllers } from './organisation-lists';
import { organisationProblems } from './organisation-problems';
import { RegisterDuty } from './register-duty';
import { SingleFields } from './single-fields';

const { jointControllers, documents, ...fields } = organisationKind.fields;

interface OrganisationFormProps {
  readonly draft: Draft<Organisation>;
  /** the field to begin at */
  readonly at: string | undefined;
}

/** Everything that the register says of the organisation, under its headings. */
export function OrganisationForm({ draft, at }: OrganisationFormProps) {
  useLanding(at);
  const body = useDraftBody(draft);
  // Emptying the last field of the FG does not take it away from under the cursor.
  const [dpo, setDpo] = useState(dpoKeys(body));
  if (dpoKeys(body).length > dpo.length) setDpo(dpoKeys(body));
  const shared = { draft, body, fields, problemsOf: organisationProblems };
  return (
    <RecordPlace fields={organisationKind.fields}>
      <LandedAbove />
      <Section title="Gegevens">
        <SingleFields {...shared} keys={keysIn('details')} />
        <RegisterDuty size={body.size} />
      </Section>
      <Section title="Functionaris voor gegevensbescherming">
        <SingleFields {...shared} keys={keysIn('duty')} />
        <DpoAdvice organisation={body} />
        <SingleFields {...shared} keys={dpo} />
        <SingleFields {...shared} keys={keysIn('reason')} />
      </Section>
      <Section title="Vertegenwoordiger">
        <SingleFields {...shared} keys={keysIn('representative')} />
      </Section>
      <Section title="Opdrachten, herziening en verzoeken">
        <SingleFields {...shared} keys={keysIn('practice')} />
      </Section>
      <Section title={jointControllers.label}>
        <JointControllers draft={draft} items={body.jointControllers} />
      </Section>
      <Section title={documents.label}>
        <DocumentLinks draft={draft} items={body.documents} />
      </Section>
    </RecordPlace>
  );
}
