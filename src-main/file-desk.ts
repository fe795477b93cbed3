import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AppError} from '@shared/app-error';
import { asAppError } from '@shared/app-error';
import type { Answers } from '@shared/desktop/contract';
import { readUpTo, renameDurably, writeAll } from './durable';
import { failingAs } from './failure-of';

/** Asks the person; undefined when they chose nothing. */
export interface Dialogs {
  whereToSave(suggestedName: string): Promise<string | undefined>;
  whatToOpen(extensions: readonly string[]): Promise<string | undefined>;
}

type FileAnswers = Pick<Answers, Extract<keyof Answers, `file.${string}`>>;

export interface MainFileDesk {
  readonly answers: FileAnswers;
  /** Gives up everything that is still open: the page that asked for it is gone. */
  dispose(): Promise<void>;
}

interface Save {
  readonly target: string;
  readonly prepared: string;
  readonly handle: FileHandle;
}

const notWritten = (thrown: unknown): AppError => asAppError(thrown, 'file-not-written');
const notRead = (thrown: unknown): AppError => asAppError(thrown, 'file-not-read');

/** Files that the person chooses. The window never learns a path; it knows a file by a random id. */
export function openFileDesk(dialogs: Dialogs): MainFileDesk {
  const saves = new Map<string, Save>();
  const opened = new Map<string, FileHandle>();

  async function abort(id: string): Promise<void> {
    const save = saves.get(id);
    saves.delete(id);
    if (!save) return;
    await save.handle.close().catch(() => undefined);
    await rm(save.prepared, { force: true });
  }

  /** Does a step of a save; when it fails the save is over and leaves nothing behind. */
  const stepOf = (id: string, step: (save: Save) => Promise<void>): Promise<void> =>
    failingAs(notWritten, async () => {
      const save = saves.get(id);
      if (!save) throw new Error('No such save');
      try {
        await step(save);
      } catch (thrown) {
        await abort(id).catch(() => undefined);
        throw thrown;
      }
    });

  const answers: FileAnswers = {
    'file.beginSave': ({ suggestedName }) =>
      failingAs(notWritten, async () => {
        const target = await dialogs.whereToSave(suggestedName);
        if (target === undefined) return null;
        const id = randomUUID();
        // Beside the target, since only within one file system a rename is one step.
        const prepared = join(dirname(target), `.grondslag-${id}.tmp`);
        saves.set(id, { target, prepared, handle: await open(prepared, 'wx') });
        return id;
      }),
    'file.write': ({ id, bytes }) => stepOf(id, ({ handle }) => writeAll(handle, bytes)),
    'file.finish': ({ id }) =>
      stepOf(id, async ({ handle, prepared, target }) => {
        await handle.sync();
        await handle.close();
        await renameDurably(prepared, target);
        saves.delete(id);
      }),
    'file.abort': ({ id }) => failingAs(notWritten, () => abort(id)),

    'file.open': ({ extensions }) =>
      failingAs(notRead, async () => {
        const path = await dialogs.whatToOpen(extensions);
        if (path === undefined) return null;
        const handle = await open(path, 'r');
        const found = await handle.stat();
        if (!found.isFile()) {
          await handle.close();
          throw new Error('Not a file');
        }
        const id = randomUUID();
        opened.set(id, handle);
        return { id, name: basename(path), size: found.size };
      }),
    'file.read': ({ id, from, length }) =>
      failingAs(notRead, async () => {
        const handle = opened.get(id);
        if (!handle) throw new Error('No such file');
        return readUpTo(handle, from, length);
      }),
    'file.close': ({ id }) =>
      failingAs(notRead, async () => {
        const handle = opened.get(id);
        opened.delete(id);
        await handle?.close();
      }),
  };

  return {
    answers,
    dispose: async () => {
      const handles = [...opened.values()];
      opened.clear();
      await Promise.allSettled([...[...saves.keys()].map(abort), ...handles.map((handle) => handle.close())]);
    },
  };
}
