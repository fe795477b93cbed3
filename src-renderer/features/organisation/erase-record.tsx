import type { ReferencedKind } from '@shared/record/field';
import { useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import { EraseDialog } from '@renderer/records/erase-dialog';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { recordKinds } from './record-kinds';

interface EraseRecordProps {
  readonly id: string;
  readonly kind: ReferencedKind;
  readonly name: string;
  readonly draft: Pick<Draft<unknown>, 'discard'>;
  readonly onErased: () => void;
}

/** Erases a record that nothing points at, after a question. */
export function EraseRecord({ id, kind, name, draft, onErased }: EraseRecordProps) {
  const { store } = useHouse();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    draft.discard();
    await store.erase([id]);
    onErased();
  };
  return (
    <>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          Voorgoed wissen…
        </Button>
      </div>
      {asking && (
        <EraseDialog title={recordKinds[kind].eraseTitle} onErase={erase} onClose={() => setAsking(false)}>
          <p>
            <b dir="auto">{name}</b> wordt gewist, met alle eerdere versies. Dit kan niet ongedaan worden gemaakt. Archieven die u eerder opsloeg bevatten deze gegevens
            nog wel.
          </p>
        </EraseDialog>
      )}
    </>
  );
}
