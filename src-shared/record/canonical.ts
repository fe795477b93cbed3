import canonicalize from 'canonicalize';

/**
 * The one text of a value (RFC 8785: sorted keys, no blanks), so that equal values have equal hashes.
 * @throws TypeError for what JSON cannot hold (NaN, undefined at the top)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON text');
  return text;
}
