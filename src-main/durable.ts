import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes all of `bytes`: a single write may take only a part. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

/** Reads at most `length` bytes from `from`; fewer only at the end of the file. */
export async function readUpTo(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.slice(0, done);
}

/** Gives `path` the content `bytes`, by way of the file `prepared` in the same folder: afterwards old or new is there, whole. */
export async function replaceDurably(path: string, prepared: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(prepared, 'w');
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameDurably(prepared, path);
  } catch (thrown) {
    await rm(prepared, { force: true }).catch(() => undefined);
    throw thrown;
  }
}

/** Moves `from` over `to`, in one folder, and makes that survive a power cut. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Makes what was created, renamed or removed in `folder` survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing for folders, and needs none: it logs the change of names itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
