import { AppError } from '@shared/app-error';
import { asOf, byRecord, inSuccession } from '@shared/history/history';
import { mergeEffect } from '@shared/history/merge-effect';
import type { Revision } from '@shared/history/revision';
import type { AnyKind } from '@shared/record/kind';
import { archiveBytes, archiveHistory } from './archive';
import type { ArchivePreview, ArchiveSource, CurrentRecord, MergeReport, RevisionInfo, SavingState, SealedBatch, SealedRecord, Store, SummaryRow } from './contract';
import { prepareErase } from './history/erase';
import { prepareJoin } from './history/join';
import { ownHistory, prepareMerge, refuseForeign, reportOf } from './history/merge';
import { readCurrent, readRevision, revisionInfo } from './history/read';
import { sealedTexts } from './history/sealed';
import { withOwned } from './history/owned';
import { prepareSave } from './history/save';
import { prepareSeal, sealDraft } from './history/seal';
import { KnownHeads } from './known-heads';
import type { Session } from './session';
import { isSoundThroughout } from './start/examine';
import { renew } from './start/renew';
import { tidy } from './start/start-session';
import type { Summaries } from './summaries';
import { Writer } from './writer';

/** The store of one window, over a session that `openStore` made. */
export class OpenStore implements Store {
  private readonly writer: Writer;
  private readonly heads = new KnownHeads();
  private author = '';

  constructor(
    private readonly session: Session,
    private readonly summaries: Summaries,
    private readonly kinds: readonly AnyKind[],
    private readonly release: () => void,
  ) {
    this.writer = new Writer(session, (changes, patch) => {
      this.heads.note(changes);
      summaries.patch(patch);
    });
  }

  rows = (kind: string, org: string): readonly SummaryRow[] => this.summaries.rows(kind, org);
  row = (id: string): SummaryRow | undefined => this.summaries.row(id);
  subscribe = (listener: () => void): (() => void) => this.summaries.subscribe(listener);

  get saving(): SavingState {
    return this.writer.saving;
  }
  subscribeSaving = (listener: () => void): (() => void) => this.writer.subscribe(listener);

  signAs(name: string): void {
    this.author = name;
  }

  async read(id: string): Promise<CurrentRecord | undefined> {
    const { database } = this.session;
    return readCurrent(this.session, id).catch((thrown: unknown) => {
      // Erasing puts another database in place of the one that was being read.
      if (database === this.session.database) throw thrown;
      return readCurrent(this.session, id);
    });
  }

  async save({ id, kind, org, body }: { id: string; kind: string; org: string; body: unknown }): Promise<void> {
    const { session, author: by } = this;
    const draft = { kind, org, by, text: session.bodies.toText(kind, body) };
    this.drafts.set(id, draft);
    // Whatever was typed while this waited is written with it.
    const prepare = () => prepareSave(session, this.heads, { id, ...draft, text: (this.drafts.get(id) ?? draft).text });
    try {
      await this.writer.commit(prepare, `save ${id}`);
    } finally {
      if (this.drafts.get(id) === draft) this.drafts.delete(id);
    }
  }
  /** what waits to be written, by record: the newest only; an object each, since equal texts may be handed in twice */
  private readonly drafts = new Map<string, { readonly kind: string; readonly org: string; readonly by: string; readonly text: string }>();

  async seal(ids?: readonly string[]): Promise<void> {
    await this.writer.commit(() => prepareSeal(this.session, ids ?? this.dirtyIds()));
  }

  private dirtyIds(): string[] {
    return [...this.summaries.all()].filter((row) => row.dirty).map((row) => row.id);
  }

  flush(): Promise<void> {
    return this.writer.flush();
  }

  async history(id: string): Promise<readonly RevisionInfo[]> {
    const rows = await this.session.database.revision.where('record').equals(id).toArray();
    return inSuccession(rows).map(revisionInfo);
  }

  async revision(rev: string): Promise<SealedRecord | undefined> {
    const stored = await this.session.database.revision.get(rev);
    return stored === undefined || stored.salt === undefined ? undefined : readRevision(this.session, stored);
  }

  async asOf(org: string, instant: string): Promise<readonly SealedRecord[]> {
    const { session } = this;
    const { revisions } = await ownHistory(session, org);
    const then = [...byRecord(revisions.values()).values()].map((all) => asOf(all, instant, session.bodies.rules));
    const read = await Promise.all(then.map((revision) => revision && this.revision(revision.rev)));
    return read.filter((record) => record !== undefined);
  }

  async *sealed(org: string): AsyncGenerator<SealedBatch> {
    await this.seal();
    const rows = [...this.summaries.all()].filter((row) => row.org === org);
    yield* sealedTexts(this.session, rows.map(({ head }) => head));
  }

  async join(id: string, body: unknown): Promise<void> {
    const row = this.row(id);
    if (row === undefined) return;
    const text = this.session.bodies.toText(row.kind, body);
    await this.writer.commitTogether([() => prepareSeal(this.session, [id]), () => prepareJoin(this.session, id, text, this.author)]);
  }

  async erase(ids: readonly string[]): Promise<void> {
    const { session } = this;
    await this.seal(await withOwned(session, ids));
    await this.writer.commit(async () => prepareErase(session, await withOwned(session, ids), this.author));
    await this.clearErased();
  }

  /** Takes the words of what was erased off this disk; also after a crash, or a full disk, that came in between. */
  async clearErased(): Promise<void> {
    const state = await this.session.database.state.get('state');
    if (state?.unclean !== true) return;
    await this.writer.exclusively(() => renew(this.session, (attempt) => this.writer.untilDone(attempt)));
  }

  async *archive(org: string): AsyncGenerator<Uint8Array> {
    const name = (this.row(org)?.summary as { name?: string } | undefined)?.name ?? '';
    const sealing = this.seal();
    // Sealing waits for as long as the disk refuses; this does not.
    const refused = await this.flush().then(() => false, () => true);
    if (refused) sealing.catch(() => undefined);
    else await sealing;
    const { bodies } = this.session;
    const staying = [...this.summaries.all()].filter((row) => row.org === org && !bodies.travels(row.kind)).map((row) => row.id);
    const more = refused ? (await this.unwritten(org)).filter(({ kind }) => bodies.travels(kind)) : [];
    yield* archiveBytes(this.session, org, name, more, staying);
  }

  /** What the disk refuses, as revisions that stand nowhere else: an archive on another place is then the way out. */
  private async unwritten(org: string): Promise<Revision[]> {
    const { session } = this;
    const ids = this.dirtyIds().filter((id) => this.row(id)?.org === org && !this.drafts.has(id));
    const changes = [...(await prepareSeal(session, ids)).changes];
    for (const [id, { text, ...draft }] of this.drafts) {
      const heads = draft.org === org ? await this.heads.of(session.database, id) : undefined;
      if (heads === undefined) continue;
      const row = { ...draft, id, heads, version: session.bodies.kind(draft.kind).version, at: session.clock.now() };
      changes.push(...(await sealDraft(session, row, text)).changes);
    }
    return changes.flatMap((change) => (change.table === 'revision' ? [change.row] : []));
  }

  async inspect(source: ArchiveSource): Promise<ArchivePreview> {
    await this.seal();
    const { header, history } = await archiveHistory(source, this.kinds);
    await refuseForeign(this.session, header.organisation.id, history);
    const { effects } = mergeEffect(await ownHistory(this.session, header.organisation.id), history, this.session.bodies.rules);
    return {
      org: header.organisation.id,
      organisationName: header.organisation.name,
      madeAt: header.madeAt,
      records: new Set([...history.revisions.values()].map((revision) => revision.record)).size,
      revisions: history.revisions.size,
      effect: reportOf(effects),
      known: this.row(header.organisation.id) !== undefined,
    };
  }

  async merge(source: ArchiveSource): Promise<MergeReport & { readonly org: string }> {
    const { header, history } = await archiveHistory(source, this.kinds);
    const org = header.organisation.id;
    let report: MergeReport | undefined;
    // A draft saved between sealing and merging would be overwritten.
    await this.writer.commitTogether([
      () => prepareSeal(this.session, this.dirtyIds()),
      async () => {
        const prepared = await prepareMerge(this.session, org, history);
        report = prepared.report;
        return prepared;
      },
    ]);
    if (report === undefined) throw new AppError('store-failed', 'nothing was merged');
    // An erasure that came with the archive must take the words off this disk too.
    if (report.erasedRecords > 0) await this.clearErased();
    return { ...report, org };
  }

  /**
   * What the start left for when the first page stands: a look at every row, manifest, old generations.
   * @returns false when rows are missing: nothing more is written then, and opening the store again mends it
   */
  async settle(): Promise<boolean> {
    const { database } = this.session;
    const sound = await isSoundThroughout(database).catch(() => !database.isOpen());
    if (!sound) await this.reportDamage();
    // Failing is no harm: it is done again at the next start.
    else await this.writer.between(() => tidy(this.session)).catch(() => undefined);
    return sound;
  }

  /** Another window takes over: writes what there is and lets go; what is typed here stays on the screen. */
  async handOver(): Promise<void> {
    await this.flush().catch(() => undefined);
    this.stop(new AppError('store-elsewhere'));
  }

  /** The rows are not what they should be: nothing more is written; the next start mends it. */
  private async reportDamage(): Promise<void> {
    const state = await this.session.database.state.get('state').catch(() => undefined);
    if (state !== undefined) await this.session.database.state.put({ ...state, complete: false }).catch(() => undefined);
    this.stop(new AppError('store-damaged'));
  }

  private stop(error: AppError): void {
    this.writer.stop(error);
    this.session.database.close();
  }

  async close(): Promise<void> {
    await this.seal();
    await this.flush();
    this.stop(new AppError('store-elsewhere'));
    this.release();
  }
}
