import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, SavedFile } from './app';
import { pages } from './page-models/pages';

/** Goes to Bestanden and saves the open organisation. */
export async function saveArchive(app: App): Promise<SavedFile> {
  const { shell, files } = pages(app);
  await shell.goTo('Bestanden');
  return app.saveFile(() => files.saveArchive.click());
}

/** Shows an archive to the app where it is: on Bestanden, or on the welcome. */
export async function openArchive(app: App, archive: SavedFile): Promise<void> {
  const { files } = pages(app);
  const path = join(app.profile, archive.name);
  await writeFile(path, archive.bytes);
  await app.openFile(() => files.openArchive.click(), path);
}

interface ArchivedRecord {
  readonly kind: string;
  readonly body: unknown;
}

/** Each record of an archive as it was sealed last, by id. */
export function recordsOf(archive: SavedFile): ReadonlyMap<string, ArchivedRecord> {
  const lines = archive.bytes.toString('utf8').trimEnd().split('\n');
  const records = new Map<string, ArchivedRecord & { readonly at: string }>();
  for (const line of lines) {
    const revision = JSON.parse(line) as { line?: string; record: string; kind: string; at: string; body?: unknown };
    if (revision.line !== 'revision' || (records.get(revision.record)?.at ?? '') > revision.at) continue;
    records.set(revision.record, { kind: revision.kind, body: revision.body, at: revision.at });
  }
  return new Map([...records].map(([id, { kind, body }]) => [id, { kind, body }]));
}
