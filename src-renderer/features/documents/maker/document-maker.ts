import { AppError } from '@shared/app-error';
import type { Block } from '@shared/documents/model';
import type { SealedText } from '@renderer/storage/contract';
import type { Answer, MakingProgress, Message, Question, Reply } from './protocol';

interface Hearing {
  readonly onProgress?: (progress: MakingProgress) => void;
  /** some of the blocks of a document to be looked at */
  readonly onBlocks?: (blocks: readonly Block[]) => void;
}

interface Waiting extends Hearing {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

type AnswerTo<Kind> = Extract<Answer, { readonly kind: Kind }>;

function isOf<Kind extends Answer['kind']>(answer: Answer, kind: Kind): answer is AnswerTo<Kind> {
  return answer.kind === kind;
}

/**
 * A worker that is given a register and makes documents of it, away from the thread of the window. Ending it is how to
 * cancel, and gives its memory back.
 */
export class DocumentMaker {
  readonly #worker = new Worker(new URL('./documents.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: { readonly reason: unknown } | undefined;

  /** @param signal ends it: what was asked rejects with its reason */
  constructor(signal: AbortSignal) {
    const abort = () => this.end(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    this.#worker.addEventListener('error', ({ message }) => this.end(new AppError('document-failed', message || 'worker not started')));
    this.#worker.addEventListener('messageerror', () => this.end(new AppError('document-failed', 'answer not readable')));
    if (signal.aborted) abort();
  }

  give(records: readonly SealedText[]): void {
    this.#send({ kind: 'records', records });
  }

  /** All records were given. */
  complete(): void {
    this.#send({ kind: 'complete' });
  }

  /** Is answered once all records were given. @throws AppError; whatever it was ended with */
  async ask<Kind extends Question['kind']>(question: Question & { readonly kind: Kind }, hearing: Hearing = {}): Promise<AnswerTo<Kind>> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended.reason as Error);
      this.#asked += 1;
      this.#waiting.set(this.#asked, { ...hearing, resolve, reject });
      this.#send({ kind: 'question', id: this.#asked, question });
    });
    if (!isOf<Kind>(answer, question.kind)) throw new AppError('document-failed', `answer '${answer.kind}'`);
    return answer;
  }

  end(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #send(message: Message): void {
    if (this.#ended === undefined) this.#worker.postMessage(message);
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'progress') return waiting.onProgress?.(reply.progress);
    if (reply.kind === 'blocks') return waiting.onBlocks?.(reply.blocks);
    this.#waiting.delete(reply.id);
    if (reply.kind === 'failed') waiting.reject(new AppError(reply.failure, reply.detail));
    else waiting.resolve(reply.answer);
  }
}
