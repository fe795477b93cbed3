import { asAppError } from '@shared/app-error';
import type { JournalFiles } from '@shared/desktop/desktop';
import type { JournalReply, JournalRequest } from './journal-messages';
import { opfsFiles } from './opfs-files';

const files: JournalFiles = opfsFiles(async () => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('journal', { create: true });
});

// One piece of work at a time: a file can have only one open handle that writes.
let last: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  last = last.then(async () => self.postMessage(await answer(data)));
});

async function answer({ id, name, args }: JournalRequest): Promise<JournalReply> {
  try {
    const work = files[name] as (...args: JournalRequest['args']) => Promise<unknown>;
    return { id, ok: true, value: await work(...args) };
  } catch (thrown) {
    const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    const { failure, detail } = asAppError(thrown, full ? 'store-full' : 'store-failed');
    return { id, ok: false, failure, detail };
  }
}
