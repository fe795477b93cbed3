import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import { useMemo } from 'react';
import { useRows } from '@renderer/records/hooks';
import { Section } from '@renderer/ui/page';
import { DocumentActions } from './document-actions';
import type { DocumentMaker } from './maker/document-maker';
import { MissingList } from './missing-list';
import { registerDocument } from './register-document';
import { missingInRegister } from './register-missing';

interface SectionProps {
  readonly org: string;
  readonly maker: DocumentMaker | undefined;
}

/** The register for the regulator. */
export function RegisterSection({ org, maker }: SectionProps) {
  const activities = useRows(activityKind, org);
  const organisations = useRows(organisationKind, '');
  const lines = useMemo(() => missingInRegister(organisations.find(({ id }) => id === org)?.summary, activities), [organisations, activities, org]);
  return (
    <Section title="Register van verwerkingsactiviteiten">
      <p>
        Het register (artikel 30 van de AVG) op papier of voor de toezichthouder. Opmerkingen staan er niet in. Wat art. 30 vraagt en nog niet is ingevuld, staat er als
        ontbrekend in.
      </p>
      <MissingList org={org} label="Nog niet ingevuld voor het register:" lines={lines} />
      <DocumentActions org={org} document={registerDocument} maker={maker} />
    </Section>
  );
}
