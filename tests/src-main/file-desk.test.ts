import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openFileDesk } from '@main/file-desk';
import { disk } from './broken-disk';
import { folderForTest } from './folder';

vi.mock('node:fs/promises', async () => (await import('./broken-disk')).brokenFileSystem());
beforeEach(() => disk.reset());

async function deskForTest(chosen: string | undefined = 'register.pdf') {
  const folder = await folderForTest();
  const path = chosen === undefined ? undefined : join(folder, chosen);
  const desk = openFileDesk({ whereToSave: () => Promise.resolve(path), whatToOpen: () => Promise.resolve(path) });
  onTestFinished(() => desk.dispose());
  return { desk, folder, path: path ?? '', ...desk.answers };
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('saving a file', () => {
  test('it appears whole, when it is finished', async () => {
    const { folder, path, ...desk } = await deskForTest();
    await writeFile(path, 'old');
    const id = (await desk['file.beginSave']({ suggestedName: 'register.pdf' })) ?? '';
    await desk['file.write']({ id, bytes: bytes('new ') });
    await desk['file.write']({ id, bytes: bytes('text') });
    expect(await readFile(path, 'utf8')).toBe('old');
    await desk['file.finish']({ id });
    expect(await readFile(path, 'utf8')).toBe('new text');
    expect(await readdir(folder)).toEqual(['register.pdf']);
  });

  test('nothing is made when the person chooses no place', async () => {
    const desk = openFileDesk({ whereToSave: () => Promise.resolve(undefined), whatToOpen: () => Promise.resolve(undefined) });
    expect(await desk.answers['file.beginSave']({ suggestedName: 'a.pdf' })).toBeNull();
    expect(await desk.answers['file.open']({ extensions: ['jsonl'] })).toBeNull();
  });

  test('failing at any step leaves the previous file, and nothing else', async () => {
    const { folder, path, ...desk } = await deskForTest();
    await writeFile(path, 'old');
    const save = async () => {
      const id = (await desk['file.beginSave']({ suggestedName: 'register.pdf' })) ?? '';
      await desk['file.write']({ id, bytes: bytes('new text') });
      await desk['file.finish']({ id });
    };
    // open, write, sync, rename
    for (let failAt = 1; failAt <= 4; failAt++) {
      disk.reset(failAt);
      await expect(save()).rejects.toMatchObject({ failure: 'file-not-written' });
      disk.reset();
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['register.pdf']);
    }
    await save();
    expect(disk.log).toEqual(['open', 'write', 'sync', 'rename', 'sync']);
    expect(await readFile(path, 'utf8')).toBe('new text');
  });

  test('several at once; what the page leaves open is given up with it', async () => {
    const { folder, desk, ...answers } = await deskForTest();
    const ids = [];
    for (let count = 0; count < 3; count++) ids.push((await answers['file.beginSave']({ suggestedName: 'register.pdf' })) ?? '');
    await Promise.all(ids.map((id) => answers['file.write']({ id, bytes: bytes(id) })));
    await answers['file.finish']({ id: ids[1] ?? '' });
    await answers['file.abort']({ id: ids[0] ?? '' });
    await desk.dispose();
    expect(await readdir(folder)).toEqual(['register.pdf']);
    expect(await readFile(join(folder, 'register.pdf'), 'utf8')).toBe(ids[1]);
    await expect(answers['file.write']({ id: ids[2] ?? '', bytes: bytes('x') })).rejects.toMatchObject({ failure: 'file-not-written' });
  });
});

describe('opening a file', () => {
  test('reads any part, as often as wanted, until it is closed', async () => {
    const { path, ...desk } = await deskForTest('archive.grondslag.jsonl');
    await writeFile(path, 'abcdef');
    const file = await desk['file.open']({ extensions: ['jsonl'] });
    expect(file).toMatchObject({ name: 'archive.grondslag.jsonl', size: 6 });
    const id = file?.id ?? '';
    const read = async (from: number, length: number) => new TextDecoder().decode(await desk['file.read']({ id, from, length }));
    expect([await read(0, 2), await read(4, 10), await read(0, 6), await read(9, 1)]).toEqual(['ab', 'ef', 'abcdef', '']);
    await desk['file.close']({ id });
    await expect(read(0, 1)).rejects.toMatchObject({ failure: 'file-not-read' });
  });

  test('what is not there or no file is not read', async () => {
    const { path, folder, ...desk } = await deskForTest('gone.jsonl');
    await expect(desk['file.open']({ extensions: ['jsonl'] })).rejects.toMatchObject({ failure: 'file-not-read' });
    const onFolder = openFileDesk({ whereToSave: () => Promise.resolve(path), whatToOpen: () => Promise.resolve(folder) });
    await expect(onFolder.answers['file.open']({ extensions: ['jsonl'] })).rejects.toMatchObject({ failure: 'file-not-read' });
  });
});
