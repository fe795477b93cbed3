import type { TextCheck } from '@shared/text-check/check-text';
import type { House } from '@renderer/records/house';
import { isoDay } from '@renderer/ui/dates';
import { untilStopped } from '../until-stopped';
import type { Answer, Told } from './protocol';

/**
 * Holds a text against the law and the open register, away from the thread of the page. A worker for one text: it keeps
 * nothing of it afterwards.
 * @throws AppError of the store; Error when the worker fails; the reason of the signal
 */
export async function runCheck({ store, drafts }: House, org: string, text: string, signal: AbortSignal): Promise<TextCheck> {
  const worker = new Worker(new URL('./text-check.worker.ts', import.meta.url), { type: 'module' });
  const tell = (told: Told) => worker.postMessage(told);
  const answered = new Promise<TextCheck>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => (data.kind === 'checked' ? resolve(data.check) : reject(new Error(data.detail))));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker not started')));
  });
  const give = async () => {
    await drafts.flush();
    for await (const { records } of store.sealed(org)) {
      signal.throwIfAborted();
      tell({ kind: 'register', records });
    }
    tell({ kind: 'text', text, today: isoDay(new Date()) });
  };
  try {
    const [check] = await untilStopped(Promise.all([answered, give()]), signal);
    return check;
  } finally {
    worker.terminate();
  }
}
