import { workplaceKind, type Workplace } from '@shared/record/workplace';
import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { FieldControl } from '@renderer/fields/field-control';
import type { Draft } from '@renderer/records/draft';
import { useDraft, useDraftBody } from '@renderer/records/use-draft';
import { useDensity } from '@renderer/ui/density';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page, Section } from '@renderer/ui/page';
import { Choice } from './choice';

const workplace = { kind: workplaceKind.name, org: '', blank: workplaceKind.blank() };

/** Who works here, and how the screen looks on this computer. */
export function SettingsPage() {
  const state = useDraft<Workplace>('workplace', workplace);
  // Without this it would stop transitions for a moment with a style element, which our security policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [density, setDensity] = useDensity();
  return (
    <Page title="Instellingen">
      <Section title="Wie werkt hier">
        {state.status === 'ready' && <NameField draft={state.draft} />}
        {state.status === 'failed' && <ErrorNotice error={state.error} />}
      </Section>
      <Section title="Weergave">
        <Choice<MantineColorScheme>
          label="Licht of donker"
          value={colorScheme}
          onChange={setColorScheme}
          options={[
            { value: 'auto', label: 'Volgens het systeem' },
            { value: 'light', label: 'Licht' },
            { value: 'dark', label: 'Donker' },
          ]}
        />
        <Choice
          label="Regels in tabellen"
          value={density}
          onChange={setDensity}
          options={[
            { value: 'comfortable', label: 'Ruim' },
            { value: 'compact', label: 'Compact' },
          ]}
        />
      </Section>
    </Page>
  );
}

function NameField({ draft }: { readonly draft: Draft<Workplace> }) {
  const body = useDraftBody(draft);
  return (
    <FieldControl
      field={workplaceKind.fields.name}
      value={body.name}
      onBlur={() => void draft.flush()}
      onChange={(name) => draft.edit((now) => ({ ...now, name }))}
    />
  );
}
