import type { Audience } from '@shared/record/audiences';
import { useMemo, useState } from 'react';
import { Section } from '@renderer/ui/page';
import { DocumentActions } from './document-actions';
import { MissingList } from './missing-list';
import { Picker } from './picker';
import { statementDocument } from './statement-document';
import type { ReadRegister } from './use-maker';
import { useMissing } from './use-missing';

interface SectionProps {
  readonly org: string;
  readonly register: ReadRegister;
}

/** What one audience is told about the use of its data. */
export function StatementSection({ org, register }: SectionProps) {
  const { audiences } = register;
  const [chosen, setChosen] = useState<string>();
  const audience = audiences.find(({ id }) => id === chosen) ?? audiences.find(({ touched }) => touched) ?? audiences[0];
  return (
    <Section title="Privacyverklaring">
      <p>
        Wat u één groep mensen vertelt over hun gegevens (artikelen 13 en 14 van de AVG), uit de verwerkingen die over hen gaan. Wat die artikelen vragen en nog niet is
        ingevuld, ziet u hier voordat u de verklaring bewaart.
      </p>
      {audience !== undefined && (
        <>
          <Picker
            label="Doelgroep"
            value={audience.id}
            options={audiences.map(({ id, label }) => ({ value: id, label }))}
            onChange={setChosen}
          />
          <ForAudience org={org} register={register} audience={audience} />
        </>
      )}
    </Section>
  );
}

function ForAudience({ org, register: { maker }, audience }: SectionProps & { readonly audience: Audience }) {
  const document = useMemo(() => statementDocument(audience), [audience]);
  const lines = useMissing(maker, audience);
  return (
    <>
      <MissingList key={audience.id} org={org} label="Nog niet ingevuld voor deze privacyverklaring:" lines={lines} />
      <DocumentActions org={org} document={document} maker={maker} />
    </>
  );
}
