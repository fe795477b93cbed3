import { Draft } from '@renderer/records/draft';
import { Drafts } from '@renderer/records/drafts';
import { MemoryStore } from '../../fakes/memory-store';
import { AppError } from '@shared/app-error';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that answers when told to. */
function slowStore() {
  const saved: string[] = [];
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const save = (body: string) => {
    saved.push(body);
    return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { saved, waiting, save, settle };
}

test('typing is handed over once, 400 ms after the last key', async () => {
  const { saved, save } = slowStore();
  const draft = new Draft<string>('', save);
  draft.edit(() => 'a');
  await vi.advanceTimersByTimeAsync(300);
  draft.edit((body) => `${body}b`);
  await vi.advanceTimersByTimeAsync(399);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['ab']);
});

test('it is dirty from the first key until the disk has the last one', async () => {
  const { waiting, save, settle } = slowStore();
  const draft = new Draft<string>('', save);
  draft.edit(() => 'a');
  expect(draft.dirty).toBe(true);
  void draft.flush();
  draft.edit(() => 'ab');
  waiting[0]?.resolve();
  await settle();
  expect(draft.dirty).toBe(true);
  void draft.flush();
  waiting[1]?.resolve();
  await settle();
  expect(draft.dirty).toBe(false);
});

test('what comes from elsewhere never overwrites what is typed', () => {
  const draft = new Draft<string>('', slowStore().save);
  expect(draft.adopt('elders')).toBe(true);
  draft.edit(() => 'hier');
  expect(draft.adopt('elders 2')).toBe(false);
  expect(draft.body).toBe('hier');
});

test('a save that was refused is offered again', async () => {
  const { saved, waiting, save, settle } = slowStore();
  const draft = new Draft<string>('', save);
  draft.edit(() => 'a');
  void draft.flush();
  waiting[0]?.reject(new Error('full'));
  await settle();
  expect(draft.dirty).toBe(true);
  void draft.flush();
  expect(saved).toEqual(['a', 'a']);
});

test('a draft of an erased record saves nothing any more', async () => {
  const { saved, save } = slowStore();
  const draft = new Draft<string>('', save);
  draft.edit(() => 'a');
  draft.discard();
  await vi.advanceTimersByTimeAsync(1_000);
  await draft.flush();
  expect(saved).toEqual([]);
  expect(draft.dirty).toBe(false);
});

test('all drafts together are dirty while one is', async () => {
  const { waiting, save, settle } = slowStore();
  const drafts = new Drafts(new MemoryStore());
  const draft = new Draft<string>('', save);
  const heard = vi.fn();
  drafts.add('r1', draft);
  drafts.subscribe(heard);
  draft.edit(() => 'a');
  expect(drafts.dirty).toBe(true);
  expect(heard).toHaveBeenCalled();
  const flushed = drafts.flush();
  waiting[0]?.resolve();
  await settle();
  await flushed;
  expect(drafts.dirty).toBe(false);
});

test('what the old store never wrote is offered to the new one', async () => {
  const { saved, save } = slowStore();
  const drafts = new Drafts(new MemoryStore());
  const draft = new Draft<string>('', save);
  drafts.add('r1', draft);
  draft.edit(() => 'a');
  void draft.flush();
  drafts.moveTo(new MemoryStore());
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a', 'a']);
});

test('a draft that waits to be kept is found again, and forgotten when it is kept and nobody shows it', async () => {
  const { waiting, save, settle } = slowStore();
  const drafts = new Drafts(new MemoryStore());
  const draft = new Draft<string>('', save);
  drafts.add('r1', draft);
  draft.edit(() => 'getypt');
  const forget = drafts.leave(draft);
  void draft.flush().then(forget);
  expect(drafts.of('r1'), 'while the store refuses').toBe(draft);
  drafts.add('r1', draft);
  waiting[0]?.resolve();
  await settle();
  expect(drafts.of('r1'), 'opened again meanwhile').toBe(draft);
  drafts.leave(draft)();
  expect(drafts.of('r1')).toBeUndefined();
});

test('what a final record refuses is not offered again, and holds up nothing', async () => {
  const { saved, waiting, save, settle } = slowStore();
  const draft = new Draft<string>('', save);
  draft.edit(() => 'a');
  const flushed = draft.flush();
  waiting[0]?.reject(new AppError('record-final'));
  await flushed;
  await settle();
  expect(draft.dirty).toBe(false);
  await draft.flush();
  expect(saved).toEqual(['a']);
});
