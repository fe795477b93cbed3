import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import type { Message, Question, Reply } from '@renderer/features/documents/maker/protocol';
import type { SealedText } from '@renderer/storage/contract';

const date = '2026-11-22';
const staff = { id: 'staff', label: 'Medewerkers' };
const text = (kind: string, record: string, body: unknown, version: number): SealedText => ({ rev: `rev-${record}`, record, kind, by: 'Noor', version, text: JSON.stringify(body) });
const records = [
  text('organisation', 'o', { ...organisationKind.blank(), name: 'De Brug' }, organisationKind.version),
  text('activity', 'a', { ...activityKind.blank(), name: 'Loon 🤝', role: 'controller', subjects: [{ id: 's', name: 'Medewerker', description: '' }] }, activityKind.version),
];

/** The worker's own thread, as far as it is used. */
class Thread extends EventTarget {
  readonly said: Reply[] = [];
  postMessage(reply: Reply) {
    this.said.push(reply);
  }
  tell(data: Message) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  ask(id: number, question: Question) {
    this.tell({ kind: 'question', id, question });
  }
  async answers(count: number) {
    await vi.waitFor(() => expect(this.said.filter(({ kind }) => kind === 'answer' || kind === 'failed')).toHaveLength(count), { timeout: 20_000 });
    return this.said.flatMap((reply) => (reply.kind === 'answer' ? [reply.answer] : []));
  }
}

let thread: Thread;

beforeEach(async () => {
  thread = new Thread();
  vi.stubGlobal('self', thread);
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(new URL(`../../../../..${address.replace(/^.*(?=\/node_modules)/, '')}`, import.meta.url)))));
  vi.resetModules();
  await import('@renderer/features/documents/maker/documents.worker');
});
afterEach(() => vi.unstubAllGlobals());

it('answers once every record is there', async () => {
  thread.ask(1, { kind: 'audiences' });
  thread.tell({ kind: 'records', records: records.slice(0, 1) });
  await Promise.resolve();
  expect(thread.said).toEqual([]);
  thread.tell({ kind: 'records', records: records.slice(1) });
  thread.tell({ kind: 'complete' });
  const [answer] = await thread.answers(1);
  expect(answer).toMatchObject({ kind: 'audiences' });
  expect(JSON.stringify(answer)).toContain('{"id":"staff","label":"Medewerkers","touched":true}');
});

it('lets what a person waits for go before looking for what cannot be printed', async () => {
  thread.tell({ kind: 'records', records });
  thread.ask(1, { kind: 'check', request: { kind: 'register' }, date });
  thread.tell({ kind: 'complete' });
  thread.ask(2, { kind: 'missing', audience: staff, date });
  const answers = await thread.answers(2);
  expect(answers.map(({ kind }) => kind)).toEqual(['missing', 'check']);
  expect(answers[1]).toMatchObject({ unprintable: [{ text: 'U+1F91D' }] });
});

it('sends the blocks of a document to be looked at ahead, and refuses what cannot be made', async () => {
  thread.tell({ kind: 'records', records });
  thread.tell({ kind: 'complete' });
  thread.ask(1, { kind: 'look', request: { kind: 'register' }, date });
  thread.ask(2, { kind: 'look', request: { kind: 'screening', id: undefined }, date });
  const [made, refused] = await thread.answers(2);
  expect(made).toMatchObject({ model: { organisation: 'De Brug', date, blocks: [] } });
  expect(JSON.stringify(thread.said.flatMap((reply) => (reply.kind === 'blocks' ? reply.blocks : [])))).toContain('Loon 🤝');
  expect(refused).toHaveProperty('refusal', expect.stringContaining('nog geen DPIA-screening'));
});

it('makes a file, says in which step it is, and what stands in it as a code', async () => {
  thread.tell({ kind: 'records', records });
  thread.tell({ kind: 'complete' });
  thread.ask(1, { kind: 'print', request: { kind: 'statement', audience: staff }, date });
  const [answer] = await thread.answers(1);
  expect(answer).toMatchObject({ kind: 'print', organisation: 'De Brug' });
  const bytes = answer?.kind === 'print' && 'bytes' in answer ? answer.bytes : new Uint8Array();
  expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
  expect([...new Set(thread.said.flatMap((reply) => (reply.kind === 'progress' ? [reply.progress.step] : [])))]).toEqual(['building', 'layout', 'writing']);
});

it('fails every question when a record cannot be read, rather than leave it out', async () => {
  thread.tell({ kind: 'records', records: [...records, text('activity', 'b', { name: 1 }, activityKind.version)] });
  thread.tell({ kind: 'complete' });
  thread.ask(1, { kind: 'audiences' });
  await thread.answers(1);
  expect(thread.said).toMatchObject([{ id: 1, kind: 'failed', failure: 'record-unreadable' }]);
});
