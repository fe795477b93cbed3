import type { Bodies } from '../bodies';
import type { RepairReport } from '../contract';
import type { Database } from '../database/database';
import type { Journal } from '../journal/journal';
import { applyCommits } from '../database/apply';
import type { JournalFiles } from '@shared/desktop/desktop';
import type { Manifest } from '../manifest';
import type { FoundDatabase } from './examine';
import { beginGeneration, fillFromJournal, finish, freeGeneration, rewriteJournal } from './fill';
import { salvage } from './salvage';

export interface Repaired {
  readonly database: Database;
  readonly journal: Journal;
  readonly generation: number;
  readonly report: RepairReport;
}

/**
 * Puts the register together again as a new generation: what the journal holds, and what the damaged database still
 * has beyond that. The old generation is untouched until the manifest names the new one.
 */
export async function repair(
  { files, bodies, owner }: { files: JournalFiles; bodies: Bodies; owner: string },
  found: FoundDatabase | undefined,
  journal: number | undefined,
  manifest: Manifest | undefined,
  wrong: Pick<RepairReport, 'reason' | 'detail'>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Repaired> {
  const generation = await freeGeneration(files);
  const database = await beginGeneration(generation, owner, bodies);
  const total = manifest?.seq ?? 0;
  if (journal !== undefined) {
    await fillFromJournal(files, journal, database, owner, (seq) => onProgress(seq, Math.max(seq, total)));
  }
  if (found !== undefined) {
    const changes = await salvage(found.database, database, bodies.rules);
    const after = (await database.state.get('state'))?.seq ?? 0;
    if (changes.length > 0) await applyCommits(database, { owner, after }, [{ seq: after + 1, changes }], new Map());
    found.database.close();
  }
  await finish(database, bodies);
  const state = await database.state.get('state');
  const records = state?.records.count ?? 0;
  const report: RepairReport = {
    ...wrong,
    records,
    revisions: state?.revisions.count ?? 0,
    missing: Math.max(0, (manifest?.records ?? 0) - records),
  };
  return { database, journal: await rewriteJournal(files, generation, database), generation, report };
}
