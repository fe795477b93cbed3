/** An id for a new record or a part of one. */
export function newId(): string {
  return crypto.randomUUID();
}
