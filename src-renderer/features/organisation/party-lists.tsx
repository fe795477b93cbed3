import { agreementsField, blankAgreement, type Agreement } from '@shared/record/agreement';
import type { Party } from '@shared/record/party';
import { useCallback } from 'react';
import { ItemList } from '@renderer/fields/item-list';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';
import { useDraftBody } from '@renderer/records/use-draft';
import { Section } from '@renderer/ui/page';
import { AgreementForm } from './agreement-form';

const newAgreement = () => blankAgreement(newId());

/** What was agreed with a party. */
export function PartyLists({ draft }: { readonly draft: Draft<Party> }) {
  const { agreements } = useDraftBody(draft);
  const change = useCallback(
    (next: (all: readonly Agreement[]) => readonly Agreement[]) => draft.edit((body) => ({ ...body, agreements: [...next(body.agreements)] })),
    [draft],
  );
  return (
    <Section title={agreementsField.label}>
      <div onBlur={() => void draft.flush()}>
        <ItemList field={agreementsField} items={agreements} onChange={change} newItem={newAgreement} Form={AgreementForm} empty={agreementsField.help} />
      </div>
    </Section>
  );
}
