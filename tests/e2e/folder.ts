import { mkdtemp, rm } from 'node:fs/promises';
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
