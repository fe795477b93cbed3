import type { Audience } from '@shared/record/audiences';

/** Which document is wanted, as plain values that a worker can be sent. */
export type DocumentRequest =
  | { readonly kind: 'register' }
  | { readonly kind: 'findings' }
  | { readonly kind: 'statement'; readonly audience: Audience }
  /** `id` of the screening; undefined where there is none to choose */
  | { readonly kind: 'screening'; readonly id: string | undefined };
