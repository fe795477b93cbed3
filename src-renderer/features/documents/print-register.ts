import { fileName } from '@shared/exchange/file-name';
import type { DocumentModel } from '@shared/documents/model';
import type { Unprintable } from '@renderer/pdf/printable-model';
import type { House } from '@renderer/records/house';
import { registerModel } from './register-model';

export interface Printed {
  readonly outcome: 'saved' | 'cancelled';
  readonly unprintable: readonly Unprintable[];
}

/**
 * Makes the register as a PDF and saves it where the person wants it.
 * @throws AppError; whatever `signal` was aborted with
 */
export async function printRegister(house: House, org: string, signal: AbortSignal): Promise<Printed> {
  // The printer is heavy and only needed here.
  const { printDocument } = await import('@renderer/pdf/print');
  const model = await registerModel(house, org);
  const { bytes, unprintable } = await printDocument(model, { signal });
  signal.throwIfAborted();
  const outcome = await house.desktop.files.save(nameOf(model), 'application/pdf', once(bytes));
  return { outcome, unprintable };
}

/** What the font lacks in the register as it is now. */
export async function checkRegister(house: House, org: string): Promise<readonly Unprintable[]> {
  const { checkDocument } = await import('@renderer/pdf/print');
  return checkDocument(await registerModel(house, org));
}

function nameOf(model: DocumentModel): string {
  return fileName(model.organisation, 'register', model.date, 'pdf');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
