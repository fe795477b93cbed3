import type { DocumentModel } from '@shared/documents/model';
import { useRef, useState } from 'react';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow } from '@renderer/ui/page';
import { Progress } from '@renderer/ui/progress';
import { PreviewDialog } from './preview-dialog';
import type { PrintableDocument } from './printable-document';
import type { SealedRegister } from './sealed-register';
import { UnprintableNote } from './unprintable-note';
import { usePrinting, type Step } from './use-printing';
import { useUnprintable } from './use-unprintable';

interface DocumentActionsProps {
  readonly org: string;
  /** keep it the same between renders */
  readonly document: PrintableDocument;
  /** what it is made of as far as was read; printing reads it anew */
  readonly sealed: SealedRegister | undefined;
}

/** Looks at a document or saves it, and says how that goes: the same for every document. */
export function DocumentActions({ org, document, sealed }: DocumentActionsProps) {
  const [preview, setPreview] = useState<DocumentModel>();
  const { unprintable, take } = useUnprintable(document, sealed);
  const { now, busy, print, look, cancel } = usePrinting(org, { onUnprintable: take, onLook: setPreview });
  const printButton = useRef<HTMLButtonElement>(null);
  const lookButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ButtonRow>
        <Button ref={printButton} look="primary" onClick={() => print(document)} busy={busy}>
          {document.button}
        </Button>
        <Button ref={lookButton} onClick={() => look(document)} busy={busy} aria-label={`Bekijken: ${document.title.charAt(0).toLowerCase()}${document.title.slice(1)}`}>
          Bekijken
        </Button>
        {now.step === 'printing' && (
          <Button
            onClick={() => {
              cancel();
              // the button that was pressed goes away
              printButton.current?.focus();
            }}
          >
            Annuleren
          </Button>
        )}
      </ButtonRow>
      <StepNote now={now} document={document} />
      {unprintable.length > 0 && <UnprintableNote unprintable={unprintable} />}
      {preview !== undefined && <PreviewDialog model={preview} onClose={() => setPreview(undefined)} returnTo={lookButton} />}
    </>
  );
}

/** @param document the one that is chosen now; a reason why another could not be made is of no use any more */
function StepNote({ now, document }: { readonly now: Step; readonly document: PrintableDocument }) {
  switch (now.step) {
    case 'idle':
    case 'looking':
      return null;
    case 'printing':
      return <Progress label={`${now.document.title} wordt als PDF gemaakt`} />;
    case 'saved':
      return (
        <Notice tone="done" role="status">
          <p>{now.document.title} is als PDF bewaard.</p>
        </Notice>
      );
    case 'stopped':
      return (
        <Notice tone="tip" role="status">
          <p>Gestopt. Er is geen bestand gemaakt.</p>
        </Notice>
      );
    case 'refused':
      return now.document.file === document.file ? (
        <Notice tone="tip" role="status">
          <p>{now.refusal}</p>
        </Notice>
      ) : null;
    case 'failed':
      return <ErrorNotice error={now.error} />;
  }
}
