import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalFile, JournalFiles } from '@shared/desktop/desktop';
import { isJournalName, preparedName } from '@shared/desktop/journal-name';
import { readUpTo, replaceDurably, syncFolder } from './durable';
import { failingAs, isMissing, storeFailure } from './failure-of';
import { inTurn } from './in-turn';
import { keepTails } from './tails';

/**
 * The journal as files in `folder`. Work on one file is done in the order in which it was asked for.
 * Every function throws AppError 'store-full' or 'store-failed'.
 */
export function openJournalFiles(folder: string): JournalFiles & { close(): Promise<void> } {
  const turn = inTurn();
  const tails = keepTails(turn);

  const inTurnOf = <Result>(name: string, work: (path: string) => Promise<Result>): Promise<Result> =>
    failingAs(storeFailure, async () => {
      if (!isJournalName(name)) throw new Error(`Not the name of a journal file: ${name}`);
      const path = join(folder, name);
      return turn(path, () => work(path));
    });

  return {
    list: () => failingAs(storeFailure, () => listFiles(folder)),

    append: (name, text) => inTurnOf(name, (path) => tails.append(path, new TextEncoder().encode(text))),

    read: (name, from, length) =>
      inTurnOf(name, async (path) => {
        const file = await open(path, 'r');
        try {
          return await readUpTo(file, from, length);
        } finally {
          await file.close();
        }
      }),

    replace: (name, text) =>
      inTurnOf(name, async (path) => {
        await tails.close(path);
        await mkdir(folder, { recursive: true });
        await replaceDurably(path, join(folder, preparedName(name)), new TextEncoder().encode(text));
      }),

    remove: (name) =>
      inTurnOf(name, async (path) => {
        await tails.close(path);
        await unlessMissing(rm(path));
        await unlessMissing(syncFolder(folder));
      }),

    close: () => tails.closeAll(),
  };
}

async function listFiles(folder: string): Promise<readonly JournalFile[]> {
  const names = (await unlessMissing(readdir(folder))) ?? [];
  const files = await Promise.all(
    names.filter(isJournalName).map(async (name) => {
      // Removed since we read the folder: not in the list then.
      const found = await unlessMissing(stat(join(folder, name)));
      return found?.isFile() ? [{ name, size: found.size }] : [];
    }),
  );
  return files.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}
