import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below a folder that hold the word, as UTF-8 or as UTF-16. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const found: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const file = join(folder, path);
    if (!(await stat(file).catch(() => undefined))?.isFile()) continue;
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}
