import { kinds } from '@shared/record/kinds';
import type { Organisation } from '@shared/record/organisation';
import { useId, useState } from 'react';
import { rememberArchive } from '@renderer/records/archived-at';
import type { Draft } from '@renderer/records/draft';
import { EraseDialog } from '@renderer/records/erase-dialog';
import { useHouse } from '@renderer/records/house';
import { useOrganisationName } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';

interface EraseOrganisationProps {
  readonly org: string;
  readonly draft: Draft<Organisation>;
}

/** Erases an organisation with everything in it, after its name was typed. The pages of what is gone close by themselves. */
export function EraseOrganisation({ org, draft }: EraseOrganisationProps) {
  const { store } = useHouse();
  const name = useOrganisationName(org);
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');

  const close = () => {
    setAsking(false);
    setTyped('');
  };
  const erase = async () => {
    draft.discard();
    await store.erase(kinds.flatMap((kind) => store.rows(kind.name, org).map((row) => row.id)));
    rememberArchive(org, undefined);
  };

  return (
    <>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          Voorgoed wissen…
        </Button>
      </div>
      {asking && (
        <EraseDialog title="Organisatie voorgoed wissen" onErase={erase} onClose={close} ready={typed.trim() === name.trim()}>
          <p>
            <b dir="auto">{name}</b> wordt van deze computer gewist, met alle verwerkingen en hun geschiedenis. Dit kan niet ongedaan worden gemaakt. Archieven die u
            eerder opsloeg blijven bestaan en bevatten alles nog.
          </p>
          <label htmlFor={id}>Typ de naam van de organisatie over om te bevestigen</label>
          <input id={id} dir="auto" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        </EraseDialog>
      )}
    </>
  );
}
