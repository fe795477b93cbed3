import type { House } from '@renderer/records/house';
import type { DocumentMaker } from './document-maker';
import type { MakingProgress } from './protocol';

interface Giving {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: MakingProgress) => void;
}

/** Seals what was typed and gives the organisation as it is then to a maker. @throws AppError; the reason of the signal */
export async function giveRegister(maker: DocumentMaker, { store, drafts }: House, org: string, { signal, onProgress }: Giving): Promise<void> {
  await drafts.flush();
  let done = 0;
  for await (const { records, total } of store.sealed(org)) {
    signal.throwIfAborted();
    maker.give(records);
    done += records.length;
    onProgress?.({ step: 'reading', done, total });
  }
  maker.complete();
}
