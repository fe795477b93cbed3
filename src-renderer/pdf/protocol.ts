import type { DocumentModel } from '@shared/documents/model';
import type { Unprintable } from './printable-model';

/** What the worker is asked; one question to a worker. */
export type Question = { readonly kind: 'print' | 'check'; readonly model: DocumentModel };

export type Answer =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array; readonly unprintable: readonly Unprintable[] }
  | { readonly kind: 'checked'; readonly unprintable: readonly Unprintable[] }
  /** technical, for who asks for it */
  | { readonly kind: 'failed'; readonly detail: string };
