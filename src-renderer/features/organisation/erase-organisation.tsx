import { asAppError, type AppError } from '@shared/app-error';
import { kinds } from '@shared/record/kinds';
import type { Organisation } from '@shared/record/organisation';
import { useId, useState, type FormEvent } from 'react';
import { rememberArchive } from '@renderer/records/archived-at';
import type { Draft } from '@renderer/records/draft';
import { useHouse } from '@renderer/records/house';
import { useOrganisationName } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ButtonRow } from '@renderer/ui/page';
import styles from './organisation.module.css';

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
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();

  const close = () => {
    setAsking(false);
    setTyped('');
    setError(undefined);
  };
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      draft.discard();
      await store.erase(kinds.flatMap((kind) => store.rows(kind.name, org).map((row) => row.id)));
      rememberArchive(org, undefined);
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    }
  };

  return (
    <>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          Voorgoed wissen…
        </Button>
      </div>
      {asking && (
        <Dialog title="Organisatie voorgoed wissen" onClose={close}>
          <p>
            <b dir="auto">{name}</b> wordt van deze computer gewist, met alle verwerkingen en hun geschiedenis. Dit kan niet ongedaan worden gemaakt. Archieven die u
            eerder opsloeg blijven bestaan en bevatten alles nog.
          </p>
          <form onSubmit={(event) => void erase(event)} className={styles['confirm']}>
            <label htmlFor={id}>Typ de naam van de organisatie over om te bevestigen</label>
            <input id={id} dir="auto" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            {error !== undefined && <ErrorNotice error={error} />}
            <ButtonRow>
              <Button look="danger" type="submit" busy={busy} disabled={typed.trim() !== name.trim()}>
                Voorgoed wissen
              </Button>
              <Button onClick={close}>Annuleren</Button>
            </ButtonRow>
          </form>
        </Dialog>
      )}
    </>
  );
}
