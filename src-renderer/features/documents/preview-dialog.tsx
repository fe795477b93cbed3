import type { DocumentModel } from '@shared/documents/model';
import { useState, type RefObject } from 'react';
import { DocumentView } from '@renderer/preview/document-view';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import styles from './documents.module.css';

interface PreviewDialogProps {
  readonly model: DocumentModel;
  /** after it was closed and all of it went; keep it the same between renders */
  readonly onGone: () => void;
  /** gets the focus afterwards */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** A document on screen before it is saved. It closes at once; a long document then goes part by part, so that nobody waits for it. */
export function PreviewDialog({ model, onGone, returnTo }: PreviewDialogProps) {
  const [closed, setClosed] = useState(false);
  const close = () => setClosed(true);
  return (
    <Dialog wide closed={closed} title="Dit komt in de PDF" onClose={close} returnTo={returnTo} tools={<Button onClick={close}>Sluiten</Button>}>
      <div className={styles['desk']}>
        <DocumentView model={model} leave={closed ? onGone : undefined} />
      </div>
    </Dialog>
  );
}
