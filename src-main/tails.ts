import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, writeAll } from './durable';
import type { InTurn } from './in-turn';

interface Tail {
  readonly handle: FileHandle;
  /** bytes that are certainly on the disk */
  size: number;
}

export interface Tails {
  /** Appends durably, or not at all. To be called in the turn of `path`. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** To be called in the turn of `path`, before anything else is done with the file. */
  close(path: string): Promise<void>;
  closeAll(): Promise<void>;
}

/** Ends of files that are being appended to. Opening costs more than writing a line: the last one stays open. */
export function keepTails(turn: InTurn): Tails {
  // Each entry is only touched in the turn of its own path.
  const tails = new Map<string, Tail>();

  async function close(path: string): Promise<void> {
    const tail = tails.get(path);
    tails.delete(path);
    await tail?.handle.close();
  }

  async function tailOf(path: string): Promise<Tail> {
    const known = tails.get(path);
    if (known) return known;
    const tail = await openTail(path);
    tails.set(path, tail);
    for (const other of tails.keys()) {
      // What it wrote is on the disk already: nothing is lost when closing fails.
      if (other !== path) turn(other, () => close(other)).catch(() => undefined);
    }
    return tail;
  }

  return {
    append: async (path, bytes) => {
      const tail = await tailOf(path);
      try {
        await writeAll(tail.handle, bytes);
        await tail.handle.datasync();
        tail.size += bytes.length;
      } catch (thrown) {
        // Half a line must not stand before the next one.
        await tail.handle.truncate(tail.size).catch(() => undefined);
        await close(path).catch(() => undefined);
        throw thrown;
      }
    },
    close,
    closeAll: async () => {
      await Promise.all([...tails.keys()].map((path) => turn(path, () => close(path))));
    },
  };
}

async function openTail(path: string): Promise<Tail> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'a');
  try {
    const { size } = await handle.stat();
    // The name of a new file must survive a power cut as well.
    if (size === 0) await syncFolder(dirname(path));
    return { handle, size };
  } catch (thrown) {
    await handle.close();
    throw thrown;
  }
}
