import { looking } from './look';
import type { Said, Told } from './protocol';

/** Who looks at the records, elsewhere or here. */
export interface Helper {
  readonly tell: (told: Told) => void;
  readonly end: () => void;
}

export type Hire = (hear: (said: Said) => void) => Helper;

/** Away from the thread of the page. */
function hireWorker(hear: (said: Said) => void): Helper {
  const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', detail: message || 'worker not started' }));
  worker.addEventListener('messageerror', () => hear({ kind: 'failed', detail: 'message not readable' }));
  return { tell: (told) => worker.postMessage(told), end: () => worker.terminate() };
}

/** Where there are no workers. */
export function hireHere(hear: (said: Said) => void): Helper {
  let ended = false;
  const look = looking((said) => {
    if (!ended) hear(said);
  });
  return { tell: look, end: () => void (ended = true) };
}

export const hire: Hire = (hear) => (typeof Worker === 'undefined' ? hireHere(hear) : hireWorker(hear));
