import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkDocument, printDocument } from '@renderer/pdf/print';
import type { Answer, Question } from '@renderer/pdf/protocol';
import { documentOf } from './try-documents';

const model = documentOf();
const workers: FakeWorker[] = [];

/** Does what the test tells it to, in place of making a PDF. */
class FakeWorker extends EventTarget {
  asked: Question | undefined;
  ended = false;

  constructor() {
    super();
    workers.push(this);
  }
  postMessage(question: Question) {
    this.asked = question;
  }
  terminate() {
    this.ended = true;
  }
  answer(data: Answer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('gives the bytes and what could not be printed, and ends the worker', async () => {
  const printing = printDocument(model);
  const bytes = new Uint8Array([1]);
  workers[0]?.answer({ kind: 'printed', bytes, unprintable: [] });
  expect(await printing).toEqual({ bytes, unprintable: [] });
  expect(workers[0]?.asked).toEqual({ kind: 'print', model });
  expect(workers[0]?.ended).toBe(true);
});

it('checks without printing', async () => {
  const checking = checkDocument(model);
  const found = [{ text: 'U+0000', character: '\0', count: 1, places: ['Proef'] }];
  workers[0]?.answer({ kind: 'checked', unprintable: found });
  expect(await checking).toEqual(found);
  expect(workers[0]?.asked?.kind).toBe('check');
});

it('turns a failure in the worker into one that a person can read', async () => {
  const printing = printDocument(model);
  workers[0]?.answer({ kind: 'failed', detail: 'Error: font not loaded: 404' });
  await expect(printing).rejects.toMatchObject({ name: 'AppError', failure: 'document-failed', detail: 'Error: font not loaded: 404' });
  expect(workers[0]?.ended).toBe(true);
});

it('does so for a worker that cannot start', async () => {
  const printing = printDocument(model);
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(printing).rejects.toMatchObject({ failure: 'document-failed' });
});

it('ends the worker when it is cancelled, and gives the reason', async () => {
  const controller = new AbortController();
  const printing = printDocument(model, { signal: controller.signal });
  controller.abort(new Error('gestopt'));
  await expect(printing).rejects.toThrow('gestopt');
  expect(workers[0]?.ended).toBe(true);
});

it('starts no worker when it was cancelled before', async () => {
  await expect(printDocument(model, { signal: AbortSignal.abort(new Error('gestopt')) })).rejects.toThrow('gestopt');
  expect(workers).toEqual([]);
});
