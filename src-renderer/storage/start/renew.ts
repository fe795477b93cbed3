import { beginGeneration, fillFromJournal, finish, freeGeneration, rewriteJournal } from './fill';
import { listGenerations, dropGeneration } from '../database/generations';
import { listSegments } from '../journal/files';
import type { StateRow } from '../database/database';
import { Journal } from '../journal/journal';
import { writeManifest } from '../manifest';
import { sameTally } from '../rows';
import type { Session } from '../session';

/** Goes on trying until it succeeds. */
export type Insist = (attempt: () => Promise<void>) => Promise<void>;

/**
 * Writes journal and database anew from what the database holds now, and drops the old ones as a whole: so what was
 * erased is on this disk no more. Until the manifest names the new generation the old one stays in force.
 * @param insist writing the manifest cannot be given up half-way: which generation it names would not be known
 */
export async function renew(session: Session, insist: Insist): Promise<void> {
  const { files } = session;
  const generation = await freeGeneration(files);
  const { database, reading } = await copyOf(session, generation).catch(async (thrown: unknown) => {
    // Half a copy takes room that is wanted; when it cannot be dropped now, the next start does.
    await dropOthers(session).catch(() => undefined);
    throw thrown;
  });
  const old = session.database;
  session.manifest = { ...session.manifest, database: generation, journal: generation, seq: reading.seq };
  await insist(() => writeManifest(files, session.manifest));
  session.database = database;
  session.journal = new Journal(files, reading);
  old.close();
  await dropOthers(session);
}

/** A new generation of journal and database, held against the old one. */
async function copyOf({ files, bodies, owner, database: old }: Session, generation: number) {
  await rewriteJournal(files, generation, old);
  const database = await beginGeneration(generation, owner, bodies);
  try {
    const reading = await fillFromJournal(files, generation, database, owner);
    if (reading.damaged > 0) throw new Error(`the journal just written has ${reading.damaged} damaged lines`);
    const [before, after] = [await old.state.get('state'), await database.state.get('state')];
    // Rows that the old database lost may still stand in the old journal: that is for the next start to mend.
    if (before === undefined || after === undefined || !sameRows(before, after)) throw new Error('the copy misses rows');
    await finish(database, bodies);
    await database.state.update('state', { unclean: false });
    return { database, reading };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function sameRows(a: StateRow, b: StateRow): boolean {
  return a.seq === b.seq && a.erasures === b.erasures && sameTally(a.records, b.records) && sameTally(a.revisions, b.revisions);
}

/** Removes every generation of database and journal that is not in force. */
export async function dropOthers({ files, manifest }: Pick<Session, 'files' | 'manifest'>): Promise<void> {
  for (const generation of await listGenerations()) if (generation !== manifest.database) await dropGeneration(generation);
  for (const segment of await listSegments(files)) if (segment.generation !== manifest.journal) await files.remove(segment.name);
}
