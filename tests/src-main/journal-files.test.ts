import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openJournalFiles } from '@main/journal-files';
import { disk } from './broken-disk';
import { folderForTest } from './folder';

vi.mock('node:fs/promises', async () => (await import('./broken-disk')).brokenFileSystem());
beforeEach(() => disk.reset());

async function journalForTest() {
  const folder = join(await folderForTest(), 'journal');
  const journal = openJournalFiles(folder);
  onTestFinished(() => journal.close());
  return { folder, journal, text: (name: string) => readFile(join(folder, name), 'utf8') };
}

describe('the journal on the disk', () => {
  test('keeps the order in which lines were handed in, for several files at once', async () => {
    const { journal, text } = await journalForTest();
    const lines = Array.from({ length: 100 }, (_, index) => `${index}\n`);
    await Promise.all(lines.flatMap((line) => ['a', 'b', 'c'].map((name) => journal.append(name, line))));
    for (const name of ['a', 'b', 'c']) expect(await text(name)).toBe(lines.join(''));
  });

  test('goes on after what is there, also when started anew', async () => {
    const { journal, folder, text } = await journalForTest();
    await journal.append('a', 'één\n');
    await journal.close();
    const again = openJournalFiles(folder);
    await again.append('a', 'twee\n');
    await again.replace('a', 'nieuw\n');
    await again.append('a', 'drie\n');
    await again.close();
    expect(await text('a')).toBe('nieuw\ndrie\n');
    expect(await again.list()).toEqual([{ name: 'a', size: 11 }]);
    expect(new TextDecoder().decode(await again.read('a', 2, 3))).toBe('euw');
    expect(await again.read('a', 11, 10)).toHaveLength(0);
  });

  test('lists nothing before there is anything, and only its own files', async () => {
    const { journal, folder } = await journalForTest();
    expect(await journal.list()).toEqual([]);
    await journal.remove('a');
    await journal.append('a', 'x');
    await writeFile(join(folder, '~b'), 'left by a crash');
    expect(await journal.list()).toEqual([{ name: 'a', size: 1 }]);
  });

  test('refuses a name that leads elsewhere', async () => {
    const { journal } = await journalForTest();
    for (const name of ['../a', '/etc/passwd', 'a/../../b', 'a\\b', '']) {
      await expect(journal.replace(name, 'x')).rejects.toMatchObject({ failure: 'store-failed' });
    }
  });

  test('a replacement that fails at any step leaves the old text', async () => {
    const { journal, text, folder } = await journalForTest();
    await journal.replace('a', 'old');
    disk.reset();
    await journal.replace('a', 'old');
    const { steps } = disk;
    // the last one is for the folder: the name must survive a power cut as well as the content
    expect(disk.log).toEqual(['open', 'write', 'sync', 'rename', 'sync']);
    for (let failAt = 1; failAt < steps; failAt++) {
      disk.reset(failAt);
      await expect(journal.replace('a', 'new and longer')).rejects.toMatchObject({ failure: 'store-full' });
      disk.reset();
      expect(await text('a')).toBe('old');
      expect(await readdir(folder)).toEqual(['a']);
    }
  });

  test('a line that fails at any step is not half there, and the next one follows the last whole one', async () => {
    const { journal, text } = await journalForTest();
    await journal.append('a', 'first\n');
    disk.reset();
    await journal.append('a', 'next\n');
    expect(disk.log).toEqual(['write', 'sync']);
    for (const failAt of [1, 2]) {
      disk.reset(failAt, 'EDQUOT');
      await expect(journal.append('a', 'never\n')).rejects.toMatchObject({ failure: 'store-full' });
      disk.reset();
    }
    await journal.append('a', 'second\n');
    expect(await text('a')).toBe('first\nnext\nsecond\n');
  });

  test('every other refusal is a failure of the store', async () => {
    const { journal } = await journalForTest();
    disk.reset(1, 'EIO');
    await expect(journal.append('a', 'x')).rejects.toMatchObject({ failure: 'store-failed', detail: expect.stringContaining('EIO') as string });
    await expect(journal.read('not-there', 0, 1)).rejects.toMatchObject({ failure: 'store-failed' });
  });
});
