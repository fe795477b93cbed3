import { AppError } from '@shared/app-error';
import type { JournalFiles } from '@shared/desktop/desktop';
import type { JournalReply, JournalRequest } from './journal-messages';

interface Waiting {
  resolve(value: never): void;
  reject(error: AppError): void;
}

/** The journal in the browser's private file system. Only a worker may write there durably. */
export function opfsJournal(): JournalFiles {
  const waiting = new Map<number, Waiting>();
  // Started at once: it is the first thing that opening the store waits for.
  let worker: Worker | undefined = start();
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(new URL('./journal.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<JournalReply>) => settle(data));
    started.addEventListener('error', (event) => giveUp(event.message));
    return started;
  }

  function settle(reply: JournalReply): void {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) call?.resolve(reply.value as never);
    else call?.reject(new AppError(reply.failure, reply.detail));
  }

  /** The worker itself failed: whoever waits is told, and the next call gets a new one. */
  function giveUp(detail: string): void {
    worker?.terminate();
    worker = undefined;
    for (const call of waiting.values()) call.reject(new AppError('store-failed', `The journal's worker failed: ${detail}`));
    waiting.clear();
  }

  const ask =
    <Name extends keyof JournalFiles>(name: Name) =>
    (...args: Parameters<JournalFiles[Name]>): ReturnType<JournalFiles[Name]> => {
      const id = ++lastId;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker ??= start();
      worker.postMessage({ id, name, args } as JournalRequest);
      return answer as ReturnType<JournalFiles[Name]>;
    };

  return { list: ask('list'), append: ask('append'), read: ask('read'), replace: ask('replace'), remove: ask('remove') };
}
