import type { DocumentModel } from '@shared/documents/model';
import { useCallback, useRef, useState } from 'react';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow } from '@renderer/ui/page';
import type { DocumentMaker } from './maker/document-maker';
import { MakingNote } from './making-note';
import { PreviewDialog } from './preview-dialog';
import type { PrintableDocument } from './printable-document';
import { UnprintableNote } from './unprintable-note';
import { usePrinting, type Step } from './use-printing';
import { useUnprintable } from './use-unprintable';

interface DocumentActionsProps {
  readonly org: string;
  /** keep it the same between renders */
  readonly document: PrintableDocument;
  /** holds what was read of the register; printing reads it anew */
  readonly maker: DocumentMaker | undefined;
}

interface Preview {
  readonly model: DocumentModel;
  /** each opening is one of its own */
  readonly number: number;
}

/** Looks at a document or saves it, and says how that goes: the same for every document. */
export function DocumentActions({ org, document, maker }: DocumentActionsProps) {
  const [preview, setPreview] = useState<Preview>();
  const forget = useCallback(() => setPreview(undefined), []);
  // one that is still going away makes room for the next
  const show = (model: DocumentModel) => setPreview((before) => ({ model, number: (before?.number ?? 0) + 1 }));
  const { unprintable, take } = useUnprintable(document, maker);
  const { now, busy, print, look, cancel } = usePrinting(org, { onUnprintable: take, onLook: show });
  const printButton = useRef<HTMLButtonElement>(null);
  const lookButton = useRef<HTMLButtonElement>(null);
  // the button that was pressed goes away
  const goesBack = now.step === 'looking' ? lookButton : printButton;
  return (
    <>
      <ButtonRow>
        <Button ref={printButton} look="primary" onClick={() => print(document)} busy={busy}>
          {document.button}
        </Button>
        <Button ref={lookButton} onClick={() => look(document)} busy={busy} aria-label={`Bekijken: ${document.title.charAt(0).toLowerCase()}${document.title.slice(1)}`}>
          Bekijken
        </Button>
        {busy && (
          <Button
            onClick={() => {
              cancel();
              goesBack.current?.focus();
            }}
          >
            Annuleren
          </Button>
        )}
      </ButtonRow>
      <StepNote now={now} document={document} />
      {unprintable.length > 0 && <UnprintableNote unprintable={unprintable} />}
      {preview !== undefined && <PreviewDialog key={preview.number} model={preview.model} onGone={forget} returnTo={lookButton} />}
    </>
  );
}

/** @param document the one that is chosen now; a reason why another could not be made is of no use any more */
function StepNote({ now, document }: { readonly now: Step; readonly document: PrintableDocument }) {
  switch (now.step) {
    case 'idle':
      return null;
    case 'looking':
      return <MakingNote label={`${now.document.title} wordt opgebouwd`} progress={now.progress} />;
    case 'printing':
      return <MakingNote label={`${now.document.title} wordt als PDF gemaakt`} progress={now.progress} />;
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
