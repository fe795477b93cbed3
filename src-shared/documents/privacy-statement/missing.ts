import type { Activity } from '../../record/activity/activity';
import { touches } from '../../record/audiences';
import type { StatementInput } from './privacy-statement';

/** Something that arts 13 and 14 ask and that the register does not say. */
export interface MissingItem {
  /** what is missing, and of which activity */
  readonly text: string;
  /** e.g. 'art. 13(2)(a)' */
  readonly article: string;
  readonly place: { readonly kind: 'organisation' } | { readonly kind: 'activity'; readonly id: string; readonly field: keyof Activity };
}

export function missingInStatement({ activities, audience }: StatementInput): readonly MissingItem[] {
  if (activities.some(({ body }) => touches(audience, body))) return [];
  return [{ text: `Geen enkele verwerking gaat over ${audience.label}.`, article: 'art. 13(1)(c)', place: { kind: 'organisation' } }];
}
