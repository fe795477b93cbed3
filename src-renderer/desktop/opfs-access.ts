import type { JournalFile } from '@shared/desktop/desktop';
import { isJournalName } from '@shared/desktop/journal-name';

/** What only a worker may do with a file (TypeScript keeps it in its library for workers). */
export interface SyncAccess {
  getSize(): number;
  truncate(size: number): void;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccess>;
  /** Chromium has it, not in the standard yet */
  move?(name: string): Promise<void>;
}

const patience = 3_000;

/** Opens a file for writing, and makes it. Waits for another tab of ours that is about to let go of it. */
export async function openAccess(folder: FileSystemDirectoryHandle, name: string): Promise<SyncAccess> {
  const file = await handleOf(folder, name);
  for (const until = Date.now() + patience; ; ) {
    try {
      return await file.createSyncAccessHandle();
    } catch (thrown) {
      const taken = thrown instanceof DOMException && thrown.name === 'NoModificationAllowedError';
      if (!taken || Date.now() > until) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Writes all of `bytes` at `from`, and sees to it that they are on the disk. */
export function writeDurably(access: SyncAccess, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    const written = access.write(bytes.subarray(done), { at: from + done });
    if (written === 0) throw new DOMException('Nothing more was written', 'QuotaExceededError');
    done += written;
  }
  access.flush();
}

/** Gives `name` the content `bytes`, by way of the file `prepared`. */
export async function replaceFile(folder: FileSystemDirectoryHandle, name: string, prepared: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(folder, prepared, bytes);
  const file = await handleOf(folder, prepared);
  if (file.move) return file.move(name);
  // A browser without `move`: a crash during this write loses the old content. What was prepared stays, whole, to be found by hand.
  await writeWhole(folder, name, bytes);
  await folder.removeEntry(prepared);
}

async function writeWhole(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const access = await openAccess(folder, name);
  try {
    access.truncate(0);
    writeDurably(access, bytes, 0);
  } finally {
    access.close();
  }
}

/** The journal's files in `folder`, by name; what is only being prepared is none. */
export async function listFiles(folder: FileSystemDirectoryHandle): Promise<readonly JournalFile[]> {
  const files: JournalFile[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (!isJournalName(name) || handle.kind !== 'file') continue;
    const { size } = await (handle as FileSystemFileHandle).getFile();
    files.push({ name, size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function handleOf(folder: FileSystemDirectoryHandle, name: string): Promise<WorkerFileHandle> {
  return (await folder.getFileHandle(name, { create: true })) as WorkerFileHandle;
}
