import { currentLists, type ScreeningLists } from '../law/screening-lists';
import type { Screening } from '../record/screening';
import { askedLists } from './asked';
import { outcome } from './outcome';

/**
 * The screening with its outcome fixed for good: a copy of what was asked and answered, that no later list, rule or wording rewrites.
 * One that was fixed before stays as it is.
 * @param at ISO instant
 * @param activityRevision the revision of the activity that was screened
 */
export function freeze(screening: Screening, at: string, activityRevision: string, lists: ScreeningLists = currentLists): Screening {
  if (screening.frozen !== null) return screening;
  const { status, atLeast, atMost, mayRise, explanation, citations, counts, deciding } = outcome(screening, lists);
  return {
    ...screening,
    activityRevision,
    frozen: {
      at,
      status,
      atLeast,
      atMost,
      mayRise,
      explanation,
      citations: [...citations],
      counts,
      deciding: deciding.map(({ id }) => id),
      lists: askedLists(screening, lists),
    },
  };
}
