import { hashText } from '../history/hash';
import { canonicalJson } from '../record/canonical';

/**
 * Eight hexadecimal digits that tell one state of the content from another; for people to compare two prints by,
 * not proof against forgery.
 */
export function fingerprint(content: unknown): string {
  return hashText(canonicalJson(content)).slice(0, 8);
}
