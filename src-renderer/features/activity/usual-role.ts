import type { RecipientRole } from '@shared/law/recipient-roles';
import { suggestions, type Suggestion } from '@shared/record/suggestions';

const words: readonly Suggestion[] = suggestions.recipient;

/** The role that a recipient of this name usually has; null where it has to be asked. */
export function usualRole(name: string): RecipientRole | null {
  const key = name.trim().toLowerCase();
  return words.find(({ label }) => label.toLowerCase() === key)?.role ?? null;
}
