import { expect, test, vi } from 'vitest';
import { AppError } from '@shared/app-error';
import type { Desktop } from '@shared/desktop/desktop';
import type { Opening, OpenOptions } from '@renderer/storage/contract';
import { openAhead } from '@renderer/storage/open-ahead';

const desktop = { host: 'browser' } as Desktop;
const opening = (name: string) => ({ name }) as unknown as Opening;

test('begins at once, and gives what was begun to who asks first', async () => {
  const open = vi.fn(() => Promise.resolve(opening('first')));
  const ask = openAhead(open, desktop);
  expect(open).toHaveBeenCalledTimes(1);
  expect(await ask(desktop)).toEqual({ name: 'first' });
  expect(open).toHaveBeenCalledTimes(1);
  open.mockResolvedValue(opening('second'));
  expect(await ask(desktop)).toEqual({ name: 'second' });
});

test('a window that takes the store over opens it anew, also when it is the first to ask', async () => {
  const open = vi.fn((_desktop: Desktop, options: OpenOptions = {}) => Promise.resolve(opening(String(options.takeOver))));
  const ask = openAhead(open, desktop);
  expect(await ask(desktop, { takeOver: true })).toEqual({ name: 'true' });
  expect(open).toHaveBeenCalledTimes(2);
});

test('tells how far it was when somebody began to ask, and goes on telling', () => {
  let tell: OpenOptions['onProgress'];
  const ask = openAhead((_desktop, options) => {
    tell = options?.onProgress;
    return new Promise(() => undefined);
  }, desktop);
  tell?.(1, 9);
  tell?.(2, 9);
  const told: number[] = [];
  void ask(desktop, { onProgress: (done) => told.push(done) });
  tell?.(3, 9);
  expect(told).toEqual([2, 3]);
});

test('a failure is for who asks, however late', async () => {
  const ask = openAhead(() => Promise.reject(new AppError('store-elsewhere')), desktop);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(ask(desktop)).rejects.toMatchObject({ failure: 'store-elsewhere' });
});
