import { asAppError, type AppError } from '@shared/app-error';
import type { ReferencedKind } from '@shared/record/field';
import { useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ButtonRow } from '@renderer/ui/page';
import { recordKinds, type SimpleBody } from './record-kinds';

interface EraseRecordProps {
  readonly id: string;
  readonly kind: ReferencedKind;
  readonly name: string;
  readonly draft: Draft<SimpleBody>;
  readonly onErased: () => void;
}

/** Erases a record that nothing points at, after a question. */
export function EraseRecord({ id, kind, name, draft, onErased }: EraseRecordProps) {
  const { store } = useHouse();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const close = () => {
    setAsking(false);
    setError(undefined);
  };
  const erase = async () => {
    setBusy(true);
    try {
      draft.discard();
      await store.erase([id]);
      onErased();
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
        <Dialog title={recordKinds[kind].eraseTitle} onClose={close}>
          <p>
            <b dir="auto">{name}</b> wordt gewist, met alle eerdere versies. Dit kan niet ongedaan worden gemaakt. Archieven die u eerder opsloeg bevatten deze gegevens
            nog wel.
          </p>
          {error !== undefined && <ErrorNotice error={error} />}
          <ButtonRow>
            <Button look="danger" onClick={() => void erase()} busy={busy}>
              Voorgoed wissen
            </Button>
            <Button onClick={close}>Annuleren</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  );
}
