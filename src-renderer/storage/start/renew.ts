import { beginGeneration, fillFromJournal, finish, freeGeneration, rewriteJournal } from './fill';
import { listGenerations, dropGeneration } from '../database/generations';
import { listSegments } from '../journal/files';
import { Journal } from '../journal/journal';
import { writeManifest } from '../manifest';
import type { Session } from '../session';

/**
 * Writes journal and database anew from what the database holds now, and drops the old ones as a whole: so what was
 * erased is on this disk no more. Until the manifest names the new generation the old one stays in force.
 */
export async function renew(session: Session): Promise<void> {
  const { files, bodies, owner } = session;
  const generation = await freeGeneration(files);
  await rewriteJournal(files, generation, session.database);
  const database = await beginGeneration(generation, owner, bodies);
  const reading = await fillFromJournal(files, generation, database, owner);
  if (reading.damaged > 0) throw new Error(`the journal just written has ${reading.damaged} damaged lines`);
  await finish(database, bodies);
  const old = session.database;
  session.manifest = { ...session.manifest, database: generation, journal: generation, seq: reading.seq };
  await writeManifest(files, session.manifest);
  session.database = database;
  session.journal = new Journal(files, reading);
  old.close();
  await dropOthers(session);
}

/** Removes every generation of database and journal that is not in force. */
export async function dropOthers({ files, manifest }: Pick<Session, 'files' | 'manifest'>): Promise<void> {
  for (const generation of await listGenerations()) if (generation !== manifest.database) await dropGeneration(generation);
  for (const segment of await listSegments(files)) if (segment.generation !== manifest.journal) await files.remove(segment.name);
}
