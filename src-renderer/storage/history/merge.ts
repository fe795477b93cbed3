import { AppError } from '@shared/app-error';
import type { Erasure, History } from '@shared/history/history';
import { mergeEffect, type RecordEffect } from '@shared/history/merge-effect';
import type { Revision } from '@shared/history/revision';
import type { MergeReport } from '../contract';
import { wholeRevision } from '../database/pieces';
import type { Change, SummaryRecordRow } from '../rows';
import type { Session } from '../session';
import { summaryOf } from '../summary-of';
import type { Prepared } from '../writer';

/** The history of one organisation as this computer has it. */
export async function ownHistory({ database }: Session, org: string): Promise<History> {
  const stored = await database.revision.where('org').equals(org).toArray();
  const revisions = new Map<string, Revision>();
  for (const row of stored) {
    const { seq: _seq, ...revision } = await wholeRevision(database, row);
    revisions.set(revision.rev, revision);
  }
  const erasures = new Map<string, Erasure>();
  for (const { seq: _seq, ...erasure } of await database.erasure.where('org').equals(org).toArray()) erasures.set(erasure.record, erasure);
  return { revisions, erasures };
}

export function reportOf(effects: readonly RecordEffect[]): MergeReport {
  const count = (change: RecordEffect['change']) => effects.filter((effect) => effect.change === change).length;
  return {
    newRecords: count('new'),
    changedRecords: count('changed'),
    unchangedRecords: count('unchanged'),
    erasedRecords: count('erased'),
    conflicts: effects.filter((effect) => effect.heads.length > 1).length,
  };
}

/**
 * Merging looks at one organisation: a record here that belongs to another one is not to be overwritten or erased.
 * @throws AppError 'archive-damaged'
 */
export async function refuseForeign({ database }: Session, org: string, incoming: History): Promise<void> {
  const ids = new Set([...incoming.erasures.keys(), ...[...incoming.revisions.values()].map((revision) => revision.record)]);
  const keys = [...ids];
  const known = [...(await database.record.bulkGet(keys)), ...(await database.erasure.bulkGet(keys))];
  if (known.some((row) => row !== undefined && row.org !== org)) {
    throw new AppError('archive-damaged', 'a record of another organisation');
  }
}

/** The rows that make this computer's history the union with `incoming`. Drafts must have been sealed before. */
export async function prepareMerge(session: Session, org: string, incoming: History): Promise<Prepared & { report: MergeReport }> {
  await refuseForeign(session, org, incoming);
  const own = await ownHistory(session, org);
  const { merged, effects } = mergeEffect(own, incoming, session.bodies.rules);
  const changes: Change[] = [];
  const patch = new Map<string, SummaryRecordRow | undefined>();
  for (const revision of merged.revisions.values()) {
    const known = own.revisions.get(revision.rev);
    if (known === undefined || known.text !== revision.text) changes.push({ table: 'revision', row: revision });
    session.clock.witness(revision.at);
  }
  for (const { record, heads, change } of effects) {
    const erasure = merged.erasures.get(record);
    if (change === 'erased' && erasure !== undefined) {
      changes.push({ table: 'erasure', row: erasure });
      patch.set(record, undefined);
    }
    const shown = heads[0];
    if ((change !== 'new' && change !== 'changed') || shown?.text === undefined) continue;
    const { kind, org: home, version, at, by } = shown;
    const row = { id: record, kind, org: home, version, at, by, heads: heads.map((head) => head.rev) };
    changes.push({ table: 'record', row });
    patch.set(record, summaryOf(session.bodies, row, shown.text));
  }
  return { changes, patch, report: reportOf(effects) };
}
