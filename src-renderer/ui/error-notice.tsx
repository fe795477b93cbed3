import type { AppError } from '@shared/app-error';
import type { ReactNode } from 'react';
import { Notice } from './notice';

interface ErrorNoticeProps {
  readonly error: AppError;
  /** what can be done about it, e.g. a button */
  readonly children?: ReactNode;
}

/** A failure of the closed list: its sentence, what to do, and the technical part for whoever helps. */
export function ErrorNotice({ error, children }: ErrorNoticeProps) {
  return (
    <Notice tone="error" role="alert">
      <p>{error.message}</p>
      {children}
      <details>
        <summary>Technische gegevens</summary>
        <pre>{[error.failure, error.detail].filter(Boolean).join('\n')}</pre>
      </details>
    </Notice>
  );
}
