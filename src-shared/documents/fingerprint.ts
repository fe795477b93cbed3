import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../record/canonical';

/**
 * Eight hexadecimal digits that tell one state of the content from another; for people to compare two prints by,
 * not proof against forgery.
 */
export function fingerprint(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, 8);
}
