import type { Said, Told } from './protocol';

/** Who looks at the records. */
export interface Helper {
  readonly tell: (told: Told) => void;
  readonly end: () => void;
}

export type Hire = (hear: (said: Said) => void) => Helper;

/** Away from the thread of the page: neither looking nor the rules themselves are read there. */
export const hire: Hire = (hear) => {
  const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', detail: message || 'worker not started' }));
  worker.addEventListener('messageerror', () => hear({ kind: 'failed', detail: 'message not readable' }));
  return { tell: (told) => worker.postMessage(told), end: () => worker.terminate() };
};
