import type { JournalFiles } from '@shared/desktop/desktop';
import { AppError } from '@shared/app-error';
import type { Database, StateRow } from '../database/database';
import { listGenerations, openGeneration } from '../database/generations';
import { listSegments } from '../journal/files';
import { peekJournal } from '../journal/peek';
import { readJournal, type JournalReading } from '../journal/read';
import type { Manifest } from '../manifest';
import { sameTally, tallyOf, type SummaryRecordRow } from '../rows';

/** A database as it was found: `sound` when its lists are what its own state row says. */
export interface FoundDatabase {
  readonly database: Database;
  readonly state: StateRow | undefined;
  readonly summaries: readonly SummaryRecordRow[];
  readonly sound: boolean;
  /** what was seen, in numbers and names of failures, for who has to find out why it was not sound */
  readonly detail: string;
}

/** Where no database could be opened. */
interface NoDatabase {
  readonly database: undefined;
  readonly detail: string;
}

/**
 * Opens the database that the manifest names, or the newest one. One that Chromium found damaged opens empty and
 * writable, without an error: so it is held against the figures that were written with every commit.
 * @throws AppError 'store-newer'
 */
export async function findDatabase(manifest: Manifest | undefined): Promise<FoundDatabase | NoDatabase> {
  const there = await listGenerations();
  const generation = named(manifest?.database, there);
  const asked = `generation ${manifest?.database ?? 'unknown'} asked, ${there.join(' ') || 'none'} there`;
  if (generation === undefined) return { database: undefined, detail: asked };
  let database: Database;
  try {
    database = await openGeneration(generation);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.failure === 'store-newer') throw thrown;
    return { database: undefined, detail: `${asked}, opening: ${wordsOf(thrown)}` };
  }
  try {
    const found = await examine(database);
    return { ...found, detail: `${asked}, ${found.detail}` };
  } catch (thrown) {
    // Reading a damaged table aborts; Dexie would then open it again, empty.
    return { database, state: undefined, summaries: [], sound: false, detail: `${asked}, reading: ${wordsOf(thrown)}` };
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof AppError ? `${thrown.failure} ${thrown.detail}` : String(thrown);
}

export async function examine(database: Database): Promise<FoundDatabase> {
  const [state, summaries] = await Promise.all([database.state.get('state'), database.summary.toArray()]);
  const sound = state !== undefined && state.complete && sameTally(tallyOf(summaries.map((row) => row.seq)), state.records);
  const held = state === undefined ? 'no state' : `commit ${state.seq}, ${state.records.count} records, ${state.complete ? 'complete' : 'being filled'}`;
  return { database, state, summaries, sound, detail: `${held}, ${summaries.length} lines` };
}

/**
 * Whether every row is there and bears the number that the state row adds up. Counting makes LevelDB read through all
 * contents: the first page does not wait for it, and gives way to a repair when it fails.
 */
export async function isSoundThroughout(database: Database): Promise<boolean> {
  const { state, record, revision, erasure } = database;
  return database.transaction('r', [state, record, revision, erasure], async () => {
    const [should, records, revisions, erasures, recordSeqs, revisionSeqs] = await Promise.all([
      state.get('state'),
      record.count(),
      revision.count(),
      erasure.count(),
      record.orderBy('seq').keys() as PromiseLike<number[]>,
      revision.orderBy('seq').keys() as PromiseLike<number[]>,
    ]);
    return (
      should !== undefined &&
      records === should.records.count &&
      revisions === should.revisions.count &&
      erasures === should.erasures &&
      sameTally(tallyOf(recordSeqs), should.records) &&
      sameTally(tallyOf(revisionSeqs), should.revisions)
    );
  });
}

/** The generation of the journal that the manifest names, or the newest one. */
export async function findJournal(files: JournalFiles, manifest: Manifest | undefined): Promise<JournalReading | undefined> {
  const segments = await listSegments(files);
  const generation = named(manifest?.journal, segments.map((segment) => segment.generation));
  if (generation === undefined) return undefined;
  return (await peekJournal(files, generation)) ?? (await readJournal(files, generation));
}

/** The generation that the manifest names where it is there, else the newest: an older one is better than none. */
function named(generation: number | undefined, there: readonly number[]): number | undefined {
  return generation !== undefined && there.includes(generation) ? generation : there.at(-1);
}
