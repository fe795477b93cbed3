import { expect, test, vi } from 'vitest';
import { AppError } from '@shared/app-error';
import type { Answers } from '@shared/desktop/contract';
import { answer, isTrusted } from '@main/answer-calls';

vi.mock('electron', () => ({ ipcMain: {} }));
type Frame = Parameters<typeof isTrusted>[0]['senderFrame'];
const frame = (url: string, parent: object | null = null) => ({ url, parent }) as Frame;

test('only the app in the window itself is trusted', () => {
  expect(isTrusted({ senderFrame: frame('app://grondslag/index.html') })).toBe(true);
  expect(isTrusted({ senderFrame: frame('app://grondslag/index.html', {}) })).toBe(false);
  expect(isTrusted({ senderFrame: null })).toBe(false);
  for (const url of ['', 'app://grondslag', 'app://grondslag.evil/', 'APP://evil/', 'https://grondslag/', 'blob:app://grondslag/x', 'about:blank']) {
    expect(isTrusted({ senderFrame: frame(url) }), url).toBe(false);
  }
});

test('what does not fit the contract is never done', async () => {
  const replace = vi.fn();
  const answers = { 'journal.replace': replace } as unknown as Answers;
  expect(await answer(answers, 'journal.replace', { name: '../x', text: '' })).toMatchObject({ ok: false, failure: 'store-failed' });
  expect(replace).not.toHaveBeenCalled();
  expect(await answer(answers, 'journal.replace', { name: 'x', text: '' })).toEqual({ ok: true, value: undefined });
});

test('a failure keeps its name, and anything else gets the one of the call', async () => {
  const failing = (thrown: Error) => ({ 'file.finish': () => Promise.reject(thrown) }) as unknown as Answers;
  const id = crypto.randomUUID();
  expect(await answer(failing(new AppError('store-full', 'why')), 'file.finish', { id })).toEqual({ ok: false, failure: 'store-full', detail: 'why' });
  expect(await answer(failing(new Error('oops')), 'file.finish', { id })).toEqual({ ok: false, failure: 'file-not-written', detail: 'Error: oops' });
});
