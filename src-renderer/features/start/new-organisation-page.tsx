import { organisationKind } from '@shared/record/organisation';
import { nameKey } from '@shared/words/reading';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { FieldControl } from '@renderer/fields/field-control';
import { useHouse } from '@renderer/records/house';
import { newId } from '@renderer/records/new-id';
import { useOrganisations } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';
import { Notice } from '@renderer/ui/notice';
import { useTyped } from '@renderer/ui/kept';
import { ButtonRow, Page, Section } from '@renderer/ui/page';

export interface NewOrganisationPageProps {
  readonly onMade: (org: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name and makes the organisation; everything else about it can wait. */
export function NewOrganisationPage({ onMade, onCancel }: NewOrganisationPageProps) {
  const { store } = useHouse();
  const organisations = useOrganisations();
  const [name, setName] = useTyped('new-organisation');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const same = name.trim() !== '' && organisations.some((organisation) => nameKey(organisation.summary.name) === nameKey(name));

  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setError('Vul de naam van de organisatie in. Er is nog niets aangemaakt.');
      input.current?.focus();
      return;
    }
    setBusy(true);
    const id = newId();
    await store.save({ id, kind: organisationKind.name, org: id, body: { ...organisationKind.blank(), name: name.trim() } });
    setName('');
    onMade(id);
  };

  return (
    <Page title="Nieuwe organisatie">
      <form onSubmit={(event) => void make(event)} noValidate>
        <Section>
          <FieldControl
            field={organisationKind.fields.name}
            value={name}
            error={error}
            inputRef={input}
            onChange={(value) => {
              setName(value);
              setError(undefined);
            }}
          />
          {same && (
            <Notice tone="warning" role="status">
              <p>Er is al een organisatie met deze naam op deze computer. U kunt hem toch aanmaken: het worden twee aparte registers.</p>
            </Notice>
          )}
          <ButtonRow>
            <Button look="primary" type="submit" busy={busy}>
              Organisatie aanmaken
            </Button>
            <Button look="quiet" onClick={onCancel}>
              Annuleren
            </Button>
          </ButtonRow>
        </Section>
      </form>
    </Page>
  );
}
