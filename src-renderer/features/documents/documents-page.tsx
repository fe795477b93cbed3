import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page } from '@renderer/ui/page';
import { FindingsSection } from './findings-section';
import { RegisterSection } from './register-section';
import { ScreeningSection } from './screening-section';
import { StatementSection } from './statement-section';
import { TextCheckSection } from './text-check/text-check-section';
import { useMaker } from './use-maker';

/** Everything that can be printed. */
export function DocumentsPage({ org }: { readonly org: string }) {
  const { register, error } = useMaker(org);
  return (
    <Page title="Documenten">
      {error !== undefined && <ErrorNotice error={error} />}
      <RegisterSection org={org} maker={register?.maker} />
      {register !== undefined && <StatementSection org={org} register={register} />}
      <ScreeningSection org={org} maker={register?.maker} />
      <FindingsSection org={org} maker={register?.maker} />
      <TextCheckSection org={org} />
    </Page>
  );
}
