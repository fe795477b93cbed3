import type { JournalFiles } from '@shared/desktop/desktop';
import type { Bodies } from '../bodies';
import { applyCommits, freshState, type SummaryPatch } from '../database/apply';
import type { Database } from '../database/database';
import { listGenerations, openGeneration } from '../database/generations';
import { wholeRecord } from '../database/pieces';
import { rowsInOrder } from '../database/rows-in-order';
import { contentOf } from '../history/content';
import { listSegments } from '../journal/files';
import { Journal } from '../journal/journal';
import { chainStart } from '../journal/line';
import { readJournal, type JournalReading } from '../journal/read';
import type { Commit, SummaryRecordRow } from '../rows';
import { summaryOf } from '../summary-of';

const changesAtOnce = 200;
const none: SummaryPatch = new Map();

/** Gathers commits and writes them some hundreds of rows at a time. */
export class Filler {
  private waiting: Commit[] = [];
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly owner: string,
    private after: number,
    private readonly onProgress: (seq: number) => void = () => undefined,
  ) {}

  async add(commit: Commit): Promise<void> {
    if (commit.seq <= this.after) return;
    this.waiting.push(commit);
    this.changes += commit.changes.length;
    if (this.changes >= changesAtOnce) await this.write();
  }

  async write(): Promise<void> {
    const last = this.waiting.at(-1);
    if (last === undefined) return;
    await applyCommits(this.database, { owner: this.owner, after: this.after }, this.waiting, none);
    this.after = last.seq;
    this.waiting = [];
    this.changes = 0;
    this.onProgress(last.seq);
  }
}

/** A number that no database and no journal on this computer has. */
export async function freeGeneration(files: JournalFiles): Promise<number> {
  const databases = await listGenerations();
  const journals = (await listSegments(files)).map((segment) => segment.generation);
  return Math.max(0, ...databases, ...journals) + 1;
}

/** An empty database of a new generation; not complete until `finish` says so. */
export async function beginGeneration(generation: number, owner: string, bodies: Bodies): Promise<Database> {
  const database = await openGeneration(generation);
  await database.state.put(freshState(owner, bodies.summaryCode, false));
  return database;
}

/** Fills a database with what the journal holds. */
export async function fillFromJournal(
  files: JournalFiles,
  journal: number,
  database: Database,
  owner: string,
  onProgress?: (seq: number) => void,
): Promise<JournalReading> {
  const filler = new Filler(database, owner, 0, onProgress);
  // Retried commits stand in the journal twice under one number: the filler takes the first, they say the same.
  const reading = await readJournal(files, journal, (commit) => filler.add(commit));
  await filler.write();
  return reading;
}

/** Makes the lists of a database anew and declares it complete. */
export async function finish(database: Database, bodies: Bodies): Promise<void> {
  await makeSummaries(database, bodies);
  const state = await database.state.get('state');
  if (state !== undefined) await database.state.put({ ...state, summaries: bodies.summaryCode, complete: true });
}

async function makeSummaries(database: Database, bodies: Bodies): Promise<void> {
  // Each is put in place of the one before: when this is interrupted there are as many as there should be.
  const gone = new Set(await database.summary.toCollection().primaryKeys());
  let some: SummaryRecordRow[] = [];
  for (const id of await database.record.toCollection().primaryKeys()) {
    const stored = await database.record.get(id);
    if (stored === undefined) continue;
    gone.delete(id);
    const row = await wholeRecord(database, stored);
    const { text, version } = await contentOf(database, row).catch(() => ({ text: '', version: row.version }));
    some.push({ ...summaryOf(bodies, { ...row, version }, text), seq: row.seq });
    if (some.length >= changesAtOnce) {
      await database.summary.bulkPut(some);
      some = [];
    }
  }
  await database.summary.bulkPut(some);
  await database.summary.bulkDelete([...gone]);
}

/** Writes a new generation of the journal with what the database holds. */
export async function rewriteJournal(files: JournalFiles, generation: number, database: Database): Promise<Journal> {
  const journal = new Journal(files, { generation, segment: 0, size: 0, seq: 0, chain: chainStart, torn: false });
  let some: Commit[] = [];
  let changes = 0;
  for await (const commit of rowsInOrder(database)) {
    some.push(commit);
    changes += commit.changes.length;
    if (changes < changesAtOnce) continue;
    await journal.append(some);
    some = [];
    changes = 0;
  }
  if (some.length > 0) await journal.append(some);
  const state = await database.state.get('state');
  // The last commit may have left no row behind; its number must be known all the same.
  if (state !== undefined && state.seq > journal.seq) await journal.append([{ seq: state.seq, changes: [] }]);
  return journal;
}
