import type { DocumentModel } from '@shared/documents/model';
import type { RefObject } from 'react';
import { DocumentView } from '@renderer/preview/document-view';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import styles from './documents.module.css';

interface PreviewDialogProps {
  readonly model: DocumentModel;
  readonly onClose: () => void;
  /** gets the focus afterwards */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** A document on screen before it is saved. */
export function PreviewDialog({ model, onClose, returnTo }: PreviewDialogProps) {
  return (
    <Dialog wide title="Dit komt in de PDF" onClose={onClose} returnTo={returnTo} tools={<Button onClick={onClose}>Sluiten</Button>}>
      <div className={styles['desk']}>
        <DocumentView model={model} />
      </div>
    </Dialog>
  );
}
