import { audiencesIn, touches, type Audience } from '@shared/record/audiences';
import { useMemo, useState } from 'react';
import { isoDay } from '@renderer/ui/dates';
import { Section } from '@renderer/ui/page';
import { DocumentActions } from './document-actions';
import { MissingList } from './missing-list';
import { Picker } from './picker';
import type { SealedRegister } from './sealed-register';
import { statementDocument } from './statement-document';
import { missingLines } from './statement-missing';

interface SectionProps {
  readonly org: string;
  readonly sealed: SealedRegister;
}

/** What one audience is told about the use of its data. */
export function StatementSection({ org, sealed }: SectionProps) {
  const audiences = useMemo(() => audiencesIn(sealed.activities.map(({ body }) => body)), [sealed]);
  const [chosen, setChosen] = useState<string>();
  const audience = audiences.find(({ id }) => id === chosen) ?? firstTouched(audiences, sealed);
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
          <ForAudience org={org} sealed={sealed} audience={audience} />
        </>
      )}
    </Section>
  );
}

function ForAudience({ org, sealed, audience }: SectionProps & { readonly audience: Audience }) {
  const document = useMemo(() => statementDocument(audience), [audience]);
  const lines = useMemo(() => missingLines(sealed, audience, isoDay(new Date())), [sealed, audience]);
  return (
    <>
      <MissingList key={audience.id} org={org} label="Nog niet ingevuld voor deze privacyverklaring:" lines={lines} />
      <DocumentActions org={org} document={document} sealed={sealed} />
    </>
  );
}

function firstTouched(audiences: readonly Audience[], { activities }: SealedRegister): Audience | undefined {
  return audiences.find((audience) => activities.some(({ body }) => touches(audience, body))) ?? audiences[0];
}
