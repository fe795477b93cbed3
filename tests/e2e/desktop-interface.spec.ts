import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtHarness } from '../desktop/compile';
import { expect, test } from './app';
import { append, readAll } from './journal-in-page';

// The same promises on every host: this is what the rest of the window builds on.
test.use({ built: builtHarness });

test('the journal: append, read, replace, list, remove', async ({ app }) => {
  await append(app, 'a.jsonl', 'één\n');
  await append(app, 'b.jsonl', 'b\n');
  await append(app, 'a.jsonl', 'twee\n');
  expect(await readAll(app, 'a.jsonl')).toBe('één\ntwee\n');

  const list = () => app.page.evaluate(() => window.underTest.journal.list());
  expect(await list()).toEqual([
    { name: 'a.jsonl', size: 11 },
    { name: 'b.jsonl', size: 2 },
  ]);

  await app.page.evaluate(() => window.underTest.journal.replace('a.jsonl', 'nieuw'));
  await append(app, 'a.jsonl', '!');
  await app.page.evaluate(() => window.underTest.journal.remove('b.jsonl'));
  await app.page.evaluate(() => window.underTest.journal.remove('not-there.jsonl'));
  expect(await readAll(app, 'a.jsonl')).toBe('nieuw!');
  expect(await list()).toEqual([{ name: 'a.jsonl', size: 6 }]);

  const middle = await app.page.evaluate(async () => [...(await window.underTest.journal.read('a.jsonl', 1, 2))]);
  expect(middle).toEqual([...Buffer.from('ie')]);
  expect(await app.page.evaluate(async () => (await window.underTest.journal.read('a.jsonl', 6, 9)).length)).toBe(0);
  expect(app.complaints).toEqual([]);
});

test('a name that could lead out of the journal is refused, as a failure of the closed list', async ({ app }) => {
  for (const name of ['../out', 'a/b', 'a..b', '', 'A', '~a', '.a', 'a.', 'a\\b', 'a\0', 'x'.repeat(90)]) {
    const failure = await app.page.evaluate(
      (name) => window.underTest.journal.append(name, 'x').then(() => 'done', (error: { failure?: string }) => error.failure),
      name,
    );
    expect(failure, JSON.stringify(name)).toBe('store-failed');
  }
});

test('what was appended is there after kill -9, and nothing is half', async ({ app }) => {
  await app.page.evaluate(() => window.underTest.journal.replace('manifest.json', 'old'));
  const acknowledged: number[] = [];
  await app.page.exposeFunction('acknowledge', (line: number) => acknowledged.push(line));
  const writing = app.page.evaluate(async () => {
    const { acknowledge } = window as unknown as { acknowledge(line: number): Promise<void> };
    for (let line = 1; ; line++) {
      await window.underTest.journal.append('lines.jsonl', `${JSON.stringify({ line })}\n`);
      await window.underTest.journal.replace('manifest.json', `new ${line}`);
      await acknowledge(line);
    }
  });
  const gone = expect(writing).rejects.toThrow();
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
  await app.kill();
  await gone;

  await app.start();
  const lines = (await readAll(app, 'lines.jsonl')).split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThanOrEqual(acknowledged.length);
  lines.forEach((line, index) => expect(JSON.parse(line)).toEqual({ line: index + 1 }));
  const manifest = Number(/^new (\d+)$/.exec(await readAll(app, 'manifest.json'))?.[1]);
  expect(manifest).toBeGreaterThanOrEqual(acknowledged.length);
});

test('what was typed last is written when the window is closed', async ({ app }) => {
  await app.page.getByLabel('Tekst').fill('nog niet bewaard');
  await app.page.getByLabel('Tekst').press('End');
  await app.close();
  await app.start();
  expect(await readAll(app, 'typed.txt')).toBe('nog niet bewaard');
});

test('a file is saved and opened again, byte for byte', async ({ app }, info) => {
  const content = Buffer.alloc(3_500_000, 'Grondslag ');
  const saved = await app.saveFile(() =>
    app.page.evaluate(async () => {
      const text = new TextEncoder().encode('Grondslag '.repeat(350_000));
      async function* halves() {
        yield text.subarray(0, 1_234_567);
        yield text.subarray(1_234_567);
      }
      await window.underTest.files.save('stichting-register-2026-01-01.pdf', 'application/pdf', halves());
    }),
  );
  expect(saved.name).toBe('stichting-register-2026-01-01.pdf');
  expect(saved.bytes.equals(content)).toBe(true);

  const path = join(info.outputPath(), 'opened.grondslag.jsonl');
  await writeFile(path, saved.bytes);
  await app.openFile(
    () => app.page.evaluate(() => void Object.assign(window, { opening: window.underTest.files.open(['jsonl']) })),
    path,
  );
  const opened = await app.page.evaluate(async () => {
    const file = await (window as unknown as { opening: ReturnType<typeof window.underTest.files.open> }).opening;
    if (!file) return undefined;
    const read = async () => {
      const parts: BlobPart[] = [];
      for await (const chunk of file.chunks()) parts.push(new Uint8Array(chunk));
      return new Blob(parts).arrayBuffer();
    };
    const hash = async (bytes: ArrayBuffer) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toString();
    return { name: file.name, size: file.size, same: (await hash(await read())) === (await hash(await read())) };
  });
  expect(opened).toEqual({ name: 'opened.grondslag.jsonl', size: (await readFile(path)).length, same: true });
});
