import { fileName } from '@shared/exchange/file-name';
import type { DocumentModel } from '@shared/documents/model';
import type { Unprintable } from '@renderer/pdf/printable-model';
import type { House } from '@renderer/records/house';

export interface Printed {
  readonly outcome: 'saved' | 'cancelled';
  readonly unprintable: readonly Unprintable[];
}

/**
 * Makes a document as a PDF and saves it where the person wants it.
 * @param file which document it is, for the name of the file
 * @throws AppError; whatever `signal` was aborted with
 */
export async function saveAsPdf({ desktop }: House, model: DocumentModel, file: string, signal: AbortSignal): Promise<Printed> {
  // The printer is heavy and only needed here.
  const { printDocument } = await import('@renderer/pdf/print');
  const { bytes, unprintable } = await printDocument(model, { signal });
  signal.throwIfAborted();
  const outcome = await desktop.files.save(fileName(model.organisation, file, model.date, 'pdf'), 'application/pdf', once(bytes));
  return { outcome, unprintable };
}

/** What the font lacks in a document. */
export async function checkFont(model: DocumentModel): Promise<readonly Unprintable[]> {
  const { checkDocument } = await import('@renderer/pdf/print');
  return checkDocument(model);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
