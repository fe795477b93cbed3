import type { JournalFiles } from '@shared/desktop/desktop';
import { isJournalName, preparedName } from '@shared/desktop/journal-name';
import { listFiles, openAccess, replaceFile, writeDurably, type SyncAccess } from './opfs-access';

/** How long a file stays open after the last line, in milliseconds. While it is open no other tab can write it. */
const linger = 500;

/**
 * The journal in a folder of the origin's private file system. Only for a worker, and one call at a time.
 * @param openFolder opens the folder, and makes it when it is not there
 */
export function opfsFiles(openFolder: () => Promise<FileSystemDirectoryHandle>): JournalFiles {
  // Opening costs more than writing a line: the file last appended to stays open for a while.
  let tail: { readonly name: string; readonly access: SyncAccess } | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function closeTail(): void {
    clearTimeout(closing);
    tail?.access.close();
    tail = undefined;
  }

  async function tailOf(name: string): Promise<SyncAccess> {
    clearTimeout(closing);
    if (tail?.name === name) return tail.access;
    closeTail();
    tail = { name, access: await openAccess(await openFolder(), name) };
    return tail.access;
  }

  return {
    list: async () => {
      closeTail();
      return listFiles(await openFolder());
    },

    append: async (name, text) => {
      const access = await tailOf(checked(name));
      const size = access.getSize();
      try {
        writeDurably(access, new TextEncoder().encode(text), size);
        closing = setTimeout(closeTail, linger);
      } catch (thrown) {
        // Half a line must not stand before the next one.
        try {
          access.truncate(size);
        } finally {
          closeTail();
        }
        throw thrown;
      }
    },

    read: async (name, from, length) => {
      closeTail();
      const handle = await (await openFolder()).getFileHandle(checked(name));
      const file = await handle.getFile();
      return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
    },

    replace: async (name, text) => {
      closeTail();
      await replaceFile(await openFolder(), checked(name), preparedName(name), new TextEncoder().encode(text));
    },

    remove: async (name) => {
      closeTail();
      const folder = await openFolder();
      await folder.removeEntry(checked(name)).catch((thrown: unknown) => {
        if (!(thrown instanceof DOMException && thrown.name === 'NotFoundError')) throw thrown;
      });
    },
  };
}

function checked(name: string): string {
  if (!isJournalName(name)) throw new Error(`Not the name of a journal file: ${name}`);
  return name;
}
