import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder for a test. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'grondslag-e2e-'));
}

/** Removes what `temporaryFolder` made. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes the databases of every origin from the Chromium profile that is somewhere in `folder`. */
export async function removeDatabases(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isDirectory() && entry.name === 'IndexedDB');
  if (found.length === 0) throw new Error(`No database in ${folder}`);
  await Promise.all(found.map((entry) => removeFolder(join(entry.parentPath, entry.name))));
}
