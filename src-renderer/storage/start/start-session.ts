import { asAppError } from '@shared/app-error';
import type { RepairReport } from '../contract';
import { rowsInOrder } from '../database/rows-in-order';
import { Journal } from '../journal/journal';
import { chainStart } from '../journal/line';
import { readJournal, type JournalReading } from '../journal/read';
import { keepManifest } from '../keep-manifest';
import type { Manifest } from '../manifest';
import type { Commit, SummaryRecordRow } from '../rows';
import type { Session } from '../session';
import { examine, findDatabase, findJournal, type FoundDatabase } from './examine';
import { beginGeneration, Filler, finish } from './fill';
import { dropOthers } from './renew';
import { repair } from './repair';

type Base = Pick<Session, 'files' | 'bodies' | 'clock' | 'owner'>;
type Progress = (done: number, total: number) => void;

export interface Started {
  readonly session: Session;
  readonly summaries: readonly SummaryRecordRow[];
  readonly repair: RepairReport | undefined;
}

interface Sound extends FoundDatabase {
  readonly state: NonNullable<FoundDatabase['state']>;
}

/**
 * Brings database, journal and manifest together. Three things are compared, each able to betray the loss of another:
 * the database with its own figures, the journal's last commit with the database's, and both with the manifest.
 */
export async function startSession(base: Base, manifest: Manifest | undefined, onProgress?: Progress): Promise<Started> {
  try {
    const [found, reading] = await Promise.all([findDatabase(manifest), findJournal(base.files, manifest)]);
    if (manifest === undefined && found.database === undefined && reading === undefined) return await firstStart(base);
    const journalSound = reading !== undefined && reading.damaged === 0 && reading.seq >= (manifest?.seq ?? 0);
    if (isSound(found) && journalSound) return await resume(base, manifest, found, reading);
    return await mend(base, manifest, found, reading, journalSound, onProgress);
  } catch (thrown) {
    throw asAppError(thrown, 'store-blocked');
  }
}

type Found = Awaited<ReturnType<typeof findDatabase>>;

function isSound(found: Found): found is Sound {
  return found.database !== undefined && found.sound && found.state !== undefined;
}

async function firstStart(base: Base): Promise<Started> {
  const database = await beginGeneration(1, base.owner, base.bodies);
  await finish(database, base.bodies);
  const journal = new Journal(base.files, { generation: 1, segment: 0, size: 0, seq: 0, chain: chainStart, torn: false });
  return settle({ ...base, database, journal, manifest: manifestOf(base, undefined, 1, 1) }, [], undefined);
}

/** The usual start; a crash may have left either one behind by what was being written. */
async function resume(base: Base, manifest: Manifest | undefined, found: Sound, reading: JournalReading): Promise<Started> {
  const { database, state } = found;
  await database.state.put({ ...state, owner: base.owner });
  const journal = new Journal(base.files, reading);
  const session: Session = { ...base, database, journal, manifest: manifestOf(base, manifest, generationOf(database.name), reading.generation) };
  if (state.seq < reading.seq) await replay(session, state.seq, reading);
  if (state.seq > reading.seq) {
    const missing: Commit[] = [];
    for await (const commit of rowsInOrder(database, reading.seq)) missing.push(commit);
    await journal.append(missing);
  }
  const stale = state.seq < reading.seq || state.summaries !== base.bodies.summaryCode;
  if (stale) await finish(database, base.bodies);
  const summaries = stale ? (await examine(database)).summaries : found.summaries;
  const gap = reading.seq - state.seq;
  const restored = await database.state.get('state');
  // One commit may be under way in a crash; more than that means that the database fell back.
  const report: RepairReport | undefined =
    gap > 1
      ? {
          reason: 'database-incomplete',
          records: restored?.records.count ?? 0,
          revisions: restored?.revisions.count ?? 0,
          missing: 0,
          detail: `${found.detail}, ${inJournal(reading)}`,
        }
      : undefined;
  // The usual start waits for no writing: the manifest is brought up to date when the first page stands.
  return report === undefined ? { session, summaries, repair: undefined } : settle(session, summaries, report);
}

async function replay({ files, database, owner }: Session, after: number, reading: JournalReading): Promise<void> {
  for (let from = reading.segment; from >= 1; from -= 1) {
    let first = Number.POSITIVE_INFINITY;
    const commits: Commit[] = [];
    await readJournal(
      files,
      reading.generation,
      (commit) => {
        first = Math.min(first, commit.seq);
        if (commit.seq > after) commits.push(commit);
      },
      from,
    );
    if (first > after + 1 && from > 1) continue;
    const filler = new Filler(database, owner, after);
    for (const commit of commits) await filler.add(commit);
    await filler.write();
    return;
  }
}

async function mend(
  base: Base,
  manifest: Manifest | undefined,
  found: Found,
  reading: JournalReading | undefined,
  journalSound: boolean,
  onProgress: Progress | undefined,
): Promise<Started> {
  const reason = !isSound(found)
    ? found.database === undefined || (found.state?.seq ?? 0) === 0
      ? 'database-lost'
      : 'database-incomplete'
    : journalSound || reading !== undefined
      ? 'journal-damaged'
      : 'journal-lost';
  const old = found.database === undefined ? undefined : found;
  const wrong = { reason, detail: `${found.detail}, ${inJournal(reading)}` } as const;
  const repaired = await repair(base, old, reading?.generation, manifest, wrong, onProgress);
  const { database, journal, generation, report } = repaired;
  const session: Session = { ...base, database, journal, manifest: manifestOf(base, manifest, generation, generation) };
  const { summaries } = await examine(database);
  const nothing = report.records === 0 && report.missing === 0;
  return settle(session, summaries, nothing ? undefined : report);
}

function inJournal(reading: JournalReading | undefined): string {
  return reading === undefined ? 'no journal' : `journal at commit ${reading.seq}, ${reading.damaged} damaged`;
}

/** From here on what was put together is in force. */
async function settle(session: Session, summaries: readonly SummaryRecordRow[], repair: RepairReport | undefined): Promise<Started> {
  await tidy(session);
  return { session, summaries, repair };
}

/** Brings the manifest up to date, and drops what is not in force. */
export async function tidy(session: Session): Promise<void> {
  await keepManifest(session).write();
  await dropOthers(session);
}

/** Counts are filled in when it is written. */
function manifestOf(base: Base, manifest: Manifest | undefined, database: number, journal: number): Manifest {
  const stamp = base.clock.now();
  const device = manifest?.device ?? stamp.slice(-8);
  return { format: 1, device, database, journal, seq: 0, records: 0, revisions: 0, stamp };
}

function generationOf(name: string): number {
  return Number(name.split('-').at(-1));
}
