import { asAppError, type AppError } from '@shared/app-error';
import { useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ButtonRow } from '@renderer/ui/page';
import styles from './erase-dialog.module.css';

interface EraseDialogProps {
  readonly title: string;
  /** what goes and what stays, and what has to be filled in first */
  readonly children: ReactNode;
  /** false while something has to be filled in first */
  readonly ready?: boolean;
  /** erases; rejects when it could not */
  readonly onErase: () => Promise<void>;
  readonly onClose: () => void;
  /** gets the focus when it is closed */
  readonly returnTo?: RefObject<HTMLElement | null>;
}

/** The question before something is erased for good; it stays, with the reason, when that does not succeed. */
export function EraseDialog({ title, children, ready = true, onErase, onClose, returnTo }: EraseDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onErase();
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    }
  };
  return (
    <Dialog title={title} onClose={onClose} {...(returnTo === undefined ? {} : { returnTo })}>
      <form onSubmit={(event) => void erase(event)} className={styles['question']}>
        {children}
        {error !== undefined && <ErrorNotice error={error} />}
        <ButtonRow>
          <Button look="danger" type="submit" busy={busy} disabled={!ready}>
            Voorgoed wissen
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
