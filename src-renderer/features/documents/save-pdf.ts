import type { House } from '@renderer/records/house';

/** The page hands over so many bytes, and then looks at what a person does. */
const atOnce = 512 * 1024;

async function* inParts(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += atOnce) {
    await new Promise((resolve) => setTimeout(resolve));
    // A file that was begun and not finished does not appear.
    signal.throwIfAborted();
    yield bytes.subarray(from, from + atOnce);
  }
}

/** Saves a PDF where the person wants it. @throws AppError; whatever `signal` was aborted with */
export function savePdf({ desktop }: House, name: string, bytes: Uint8Array, signal: AbortSignal): Promise<'saved' | 'cancelled'> {
  return desktop.files.save(name, 'application/pdf', inParts(bytes, signal));
}
