import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page } from '@renderer/ui/page';
import { RegisterSection } from './register-section';
import { ScreeningSection } from './screening-section';
import { StatementSection } from './statement-section';
import { useSealed } from './use-sealed';

/** Everything that can be printed. */
export function DocumentsPage({ org }: { readonly org: string }) {
  const { sealed, error } = useSealed(org);
  return (
    <Page title="Documenten">
      {error !== undefined && <ErrorNotice error={error} />}
      <RegisterSection org={org} sealed={sealed} />
      {sealed !== undefined && <StatementSection org={org} sealed={sealed} />}
      <ScreeningSection org={org} sealed={sealed} />
    </Page>
  );
}
