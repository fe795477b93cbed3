import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 as 64 hexadecimal digits. Synchronous on purpose: awaiting WebCrypto inside an IndexedDB transaction
 * would commit that transaction.
 */
export function hashText(...parts: readonly string[]): string {
  const digest = sha256.create();
  for (const part of parts) digest.update(utf8ToBytes(part));
  return bytesToHex(digest.digest());
}

/** A hash over a stream of bytes, asked for at the end. */
export function runningHash(): { add(bytes: Uint8Array): void; hex(): string } {
  const digest = sha256.create();
  return { add: (bytes) => void digest.update(bytes), hex: () => bytesToHex(digest.digest()) };
}
