import type { Activity } from './schema';
import type { Assignment } from './general';

/** What art. 30(2) AVG asks of an activity, beside what a list knows of every activity. */
export interface ForOthers {
  readonly assignments: readonly Omit<Assignment, 'instruction'>[];
  /** countries and organisations that data are transferred to, each once */
  readonly countries: readonly string[];
}

/** What we do for whom; null unless we are the processor, so that a list does not carry what it never shows. */
export function forOthers({ role, assignments, transfers }: Pick<Activity, 'role' | 'assignments' | 'transfers'>): ForOthers | null {
  if (role !== 'processor') return null;
  return {
    assignments: assignments.map(({ id, party, processing }) => ({ id, party, processing: processing.trim() })),
    countries: [...new Set(transfers.map(({ country }) => country.trim()))].filter((country) => country !== ''),
  };
}
