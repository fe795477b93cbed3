/** Bytes go between page and test as base64: as typed arrays they would take a second for each MiB. */
export function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  return mapped(value, pack);
}

/** Undoes `pack`. */
export function unpack(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$bytes' in value) {
    // A copy: a Buffer is a view on a pool that is shared with others.
    return Uint8Array.from(Buffer.from(String(value.$bytes), 'base64'));
  }
  return mapped(value, unpack);
}

function mapped(value: unknown, each: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
}
