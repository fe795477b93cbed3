import type { RecipientRole } from '@shared/law/recipient-roles';
import type { Role } from '@shared/record/activity/general';
import { suggestions, type Suggestion } from '@shared/record/suggestions';

const words: readonly Suggestion[] = suggestions.recipient;

/**
 * The role that a recipient of this name usually has; null where it has to be asked.
 * @param ours our own role: whoever a processor takes on is a subprocessor, art. 28(2) and (4) AVG
 */
export function usualRole(name: string, ours: Role | null): RecipientRole | null {
  const key = name.trim().toLowerCase();
  const role = words.find(({ label }) => label.toLowerCase() === key)?.role ?? null;
  return ours === 'processor' && role === 'processor' ? 'subprocessor' : role;
}
