import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DocumentMaker } from '@renderer/features/documents/maker/document-maker';
import type { Message, Reply } from '@renderer/features/documents/maker/protocol';

const workers: FakeWorker[] = [];

/** Does what the test tells it to, in place of making documents. */
class FakeWorker extends EventTarget {
  readonly told: Message[] = [];
  ended = false;

  constructor() {
    super();
    workers.push(this);
  }
  postMessage(message: Message) {
    this.told.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(data: Reply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const printing = { kind: 'print', request: { kind: 'register' }, date: '2026-11-22' } as const;
const bytes = new Uint8Array([1]);

function make() {
  const controller = new AbortController();
  return { controller, maker: new DocumentMaker(controller.signal), worker: workers.at(-1)! };
}

it('asks, gives the records, and hears how far it is', async () => {
  const { maker, worker } = make();
  const onProgress = vi.fn();
  const answer = maker.ask(printing, { onProgress });
  maker.give([]);
  maker.complete();
  worker.say({ id: 1, kind: 'progress', progress: { step: 'writing', done: 1, total: 2 } });
  worker.say({ id: 1, kind: 'answer', answer: { kind: 'print', organisation: 'De Brug', bytes, unprintable: [] } });
  expect(await answer).toEqual({ kind: 'print', organisation: 'De Brug', bytes, unprintable: [] });
  expect(onProgress.mock.calls).toEqual([[{ step: 'writing', done: 1, total: 2 }]]);
  expect(worker.told).toEqual([{ kind: 'question', id: 1, question: printing }, { kind: 'records', records: [] }, { kind: 'complete' }]);
});

it('keeps answers apart when several were asked', async () => {
  const { maker, worker } = make();
  const first = maker.ask({ kind: 'check', request: { kind: 'register' }, date: '' });
  const second = maker.ask({ kind: 'audiences' });
  worker.say({ id: 2, kind: 'answer', answer: { kind: 'audiences', audiences: [] } });
  worker.say({ id: 1, kind: 'answer', answer: { kind: 'check', unprintable: [] } });
  expect([(await first).kind, (await second).kind]).toEqual(['check', 'audiences']);
});

it('turns a failure in the worker into one that a person can read, and goes on', async () => {
  const { maker, worker } = make();
  const failing = maker.ask(printing);
  worker.say({ id: 1, kind: 'failed', failure: 'record-unreadable', detail: 'ZodError' });
  await expect(failing).rejects.toMatchObject({ name: 'AppError', failure: 'record-unreadable', detail: 'ZodError' });
  expect(worker.ended).toBe(false);
});

it('fails when the worker cannot start', async () => {
  const { maker, worker } = make();
  const failing = maker.ask(printing);
  worker.dispatchEvent(new Event('error'));
  await expect(failing).rejects.toMatchObject({ failure: 'document-failed' });
  expect(worker.ended).toBe(true);
});

it('ends the worker at once when it is cancelled, rejects what was asked and what is asked after', async () => {
  const { controller, maker, worker } = make();
  const asked = maker.ask(printing);
  controller.abort(new Error('gestopt'));
  expect(worker.ended).toBe(true);
  await expect(asked).rejects.toThrow('gestopt');
  await expect(maker.ask(printing)).rejects.toThrow('gestopt');
  maker.give([]);
  expect(worker.told).toHaveLength(1);
});

it('does nothing when it was cancelled before', async () => {
  const maker = new DocumentMaker(AbortSignal.abort(new Error('gestopt')));
  await expect(maker.ask(printing)).rejects.toThrow('gestopt');
  expect(workers[0]).toMatchObject({ ended: true, told: [] });
});
