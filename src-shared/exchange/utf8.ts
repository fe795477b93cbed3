// Part of the language's every host (browsers, Node, workers) though not of ECMAScript itself; this folder knows no
// host, so the two are declared here, as far as they are used.
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true; ignoreBOM: true }) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function textToBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** @returns undefined when the bytes are no UTF-8 */
export function bytesToText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
