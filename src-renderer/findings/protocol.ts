import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';

/** What the one who looks is told: records that are other than they were, or gone. */
export interface Told {
  readonly changes: readonly Change[];
  /** ISO date that the findings speak of */
  readonly today: string;
  /** nothing more comes for now: time to look */
  readonly whole: boolean;
}

/** What was found, of those subjects where it is other than before; an empty list where nothing is left. */
export type Said =
  | { readonly kind: 'found'; readonly subjects: readonly (readonly [subject: string, findings: readonly Finding[]])[]; readonly whole: boolean }
  /** `detail` is technical */
  | { readonly kind: 'failed'; readonly detail: string };
