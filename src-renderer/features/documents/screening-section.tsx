import { activityKind } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useRows } from '@renderer/records/hooks';
import { Section } from '@renderer/ui/page';
import { DocumentActions } from './document-actions';
import type { DocumentMaker } from './maker/document-maker';
import { Picker } from './picker';
import { screeningChoices } from './screening-choices';
import { screeningDocument } from './screening-document';

interface SectionProps {
  readonly org: string;
  readonly maker: DocumentMaker | undefined;
}

/** The DPIA screening of one activity. */
export function ScreeningSection({ org, maker }: SectionProps) {
  const screenings = useRows(screeningKind, org);
  const activities = useRows(activityKind, org);
  const choices = useMemo(() => screeningChoices(screenings, activities), [screenings, activities]);
  const [chosen, setChosen] = useState<string>();
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const document = useMemo(() => screeningDocument(choice), [choice]);
  return (
    <Section title="DPIA-screening">
      <p>
        De antwoorden, de uitkomst en het besluit over één verwerking (artikel 35 van de AVG), met wie het deed en wanneer. Van elke verwerking staat hier de screening
        die het laatst is vastgesteld, of anders de open screening.
      </p>
      {choice === undefined ? (
        <p>
          Nog geen verwerking heeft een screening. <Link to="/o/$org/dpia" params={{ org }}>Naar DPIA</Link>
        </p>
      ) : (
        <Picker
          label="Screening"
          value={choice.id}
          options={choices.map(({ id, name, state, outcome }) => ({ value: id, label: `${name} – ${state}, ${outcome}` }))}
          onChange={setChosen}
        />
      )}
      <DocumentActions org={org} document={document} maker={maker} />
    </Section>
  );
}
