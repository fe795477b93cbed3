import { AppError } from '@shared/app-error';
import type { DocumentModel } from '@shared/documents/model';
import type { Unprintable } from './printable-model';
import type { Answer, Question } from './protocol';

/** A worker for one question: it holds no memory afterwards, and ending it is how to cancel. */
function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal?.reason as Error);
    };
    const fail = (detail: string) => {
      end();
      reject(new AppError('document-failed', detail));
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'failed') return fail(data.detail);
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => fail(message || 'worker not started'));
    worker.addEventListener('messageerror', () => fail('answer not readable'));
    worker.postMessage(question);
  });
}

export interface Printed {
  /** the PDF file */
  readonly bytes: Uint8Array;
  /** what stands in it as 'U+…' */
  readonly unprintable: readonly Unprintable[];
}

/**
 * Makes a PDF of a document, away from the thread of the window.
 * @param options.signal cancels: rejects with its reason
 * @throws AppError 'document-failed'
 */
export async function printDocument(model: DocumentModel, { signal }: { signal?: AbortSignal } = {}): Promise<Printed> {
  const answer = await ask({ kind: 'print', model }, signal);
  if (answer.kind !== 'printed') throw new AppError('document-failed', `answer '${answer.kind}'`);
  return { bytes: answer.bytes, unprintable: answer.unprintable };
}

/**
 * Which characters of a document cannot be printed and will stand there as 'U+…'; to be said before saving.
 * @throws AppError 'document-failed'
 */
export async function checkDocument(model: DocumentModel, { signal }: { signal?: AbortSignal } = {}): Promise<readonly Unprintable[]> {
  const answer = await ask({ kind: 'check', model }, signal);
  if (answer.kind !== 'checked') throw new AppError('document-failed', `answer '${answer.kind}'`);
  return answer.unprintable;
}
