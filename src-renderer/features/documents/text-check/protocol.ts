import type { TextCheck } from '@shared/text-check/check-text';
import type { SealedText } from '@renderer/storage/contract';

/** What the worker is told: the register in parts, then the text. `today`: ISO date. */
export type Told = { readonly kind: 'register'; readonly records: readonly SealedText[] } | { readonly kind: 'text'; readonly text: string; readonly today: string };

export type Answer =
  | { readonly kind: 'checked'; readonly check: TextCheck }
  /** technical, for who asks for it */
  | { readonly kind: 'failed'; readonly detail: string };
