import { organisationKind, type Organisation } from '@shared/record/organisation';
import { FieldControl } from '@renderer/fields/field-control';
import type { Draft } from '@renderer/storage/draft';
import { useDraftBody } from '@renderer/storage/use-draft';
import { Section } from '@renderer/ui/page';

const { fields } = organisationKind;
const order = ['name', 'address', 'email', 'phone', 'kvkNumber'] as const;

/** Name and contact details, as the front of the register shows them. */
export function OrganisationForm({ draft }: { readonly draft: Draft<Organisation> }) {
  const organisation = useDraftBody(draft);
  return (
    <Section title="Gegevens van deze organisatie">
      {order.map((key) => (
        <FieldControl
          key={key}
          field={fields[key]}
          value={organisation[key]}
          onBlur={() => void draft.flush()}
          onChange={(value) => draft.edit((body) => ({ ...body, [key]: value }))}
        />
      ))}
    </Section>
  );
}
