import { expect, test } from 'vitest';
import { pieceSize, type CallName } from '@shared/desktop/calls';
import type { DesktopBridge } from '@shared/desktop/contract';
import { electronDesktop } from '@renderer/desktop/electron-desktop';

/** A main process that notes what it is asked and answers with what the test says. */
function bridgeForTest(answerTo: (name: CallName, input: unknown) => unknown) {
  const asked: CallName[] = [];
  const bridge = {
    call: (name: CallName, input: unknown) => {
      asked.push(name);
      return Promise.resolve().then(() => answerTo(name, input));
    },
  } as unknown as DesktopBridge;
  return { asked, desktop: electronDesktop(bridge) };
}
const ok = (value?: unknown) => ({ ok: true, value });
async function* content(...pieces: number[]): AsyncIterable<Uint8Array> {
  for (const size of pieces) yield new Uint8Array(size).fill(7);
}

test('a save goes over in pieces that fit one call', async () => {
  const sizes: number[] = [];
  const { asked, desktop } = bridgeForTest((name, input) => {
    if (name === 'file.write') sizes.push((input as { bytes: Uint8Array }).bytes.length);
    return ok(name === 'file.beginSave' ? 'id' : undefined);
  });
  expect(await desktop.files.save('a.pdf', 'application/pdf', content(10, 2 * pieceSize + 5))).toBe('saved');
  expect(sizes).toEqual([10, pieceSize, pieceSize, 5]);
  expect(asked.at(-1)).toBe('file.finish');
});

test('content is not even read when the person chooses no place', async () => {
  const { asked, desktop } = bridgeForTest(() => ok(null));
  const unread = {
    [Symbol.asyncIterator]: () => {
      throw new Error('was read');
    },
  };
  expect(await desktop.files.save('a.pdf', 'application/pdf', unread)).toBe('cancelled');
  expect(asked).toEqual(['file.beginSave']);
});

test('a save whose content fails is given up', async () => {
  const { asked, desktop } = bridgeForTest((name) => ok(name === 'file.beginSave' ? 'id' : undefined));
  async function* failing(): AsyncIterable<Uint8Array> {
    yield new Uint8Array(1);
    throw new Error('no more');
  }
  await expect(desktop.files.save('a.pdf', 'application/pdf', failing())).rejects.toThrow('no more');
  expect(asked).toEqual(['file.beginSave', 'file.write', 'file.abort']);
});

test('a failure that main names arrives as an AppError', async () => {
  const { desktop } = bridgeForTest(() => ({ ok: false, failure: 'store-full', detail: 'ENOSPC' }));
  await expect(desktop.journal.append('a', 'x')).rejects.toMatchObject({ name: 'AppError', failure: 'store-full', detail: 'ENOSPC' });
});

test('so does a call that did not come through', async () => {
  const { desktop } = bridgeForTest(() => {
    throw new Error('unknown sender');
  });
  await expect(desktop.journal.list()).rejects.toMatchObject({ failure: 'store-failed' });
  await expect(desktop.files.open(['jsonl'])).rejects.toMatchObject({ failure: 'file-not-read' });
});

test('a long read is put together, and ends where the file ends', async () => {
  const { desktop } = bridgeForTest((_name, input) => {
    const { from, length } = input as { from: number; length: number };
    return ok(new Uint8Array(Math.max(0, Math.min(length, 3 * pieceSize - from))).fill(from / pieceSize));
  });
  const bytes = await desktop.journal.read('a', pieceSize, 10 * pieceSize);
  expect([bytes.length, bytes[0], bytes.at(-1)]).toEqual([2 * pieceSize, 1, 2]);
});
