import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { JournalFiles } from '@shared/desktop/desktop';
import { makeClock } from '@shared/history/clock';
import type { AnyKind, BasicSummary, Kind } from '@shared/record/kind';
import { z } from '@shared/record/zod';
import { Bodies } from '@renderer/storage/bodies';
import type { RepairReport } from '@renderer/storage/contract';
import { readManifest } from '@renderer/storage/manifest';
import { randomHex, type Session } from '@renderer/storage/session';
import { startSession } from '@renderer/storage/start/start-session';
import { OpenStore } from '@renderer/storage/store';
import { Summaries } from '@renderer/storage/summaries';

export interface Note {
  readonly name: string;
  /** id of the note that it is a part of */
  readonly under?: string | undefined;
}

/** A kind that the app does not have: the store must keep it all the same. */
export const noteKind: Kind<Note, BasicSummary, 'under'> = {
  name: 'note',
  version: 1,
  schema: z.strictObject({ name: z.string(), under: z.string().optional() }),
  upgrades: [],
  exported: true,
  blank: () => ({ name: '' }),
  summarise: ({ name }) => ({ name }),
  summaryVersion: '1',
  isFinal: ({ name }) => name.endsWith('(vast)'),
  owner: ({ under }) => under,
  fields: { name: { kind: 'text', label: 'Naam', help: '', citations: [] } },
};

export interface OpenedStore {
  readonly store: OpenStore;
  readonly session: Session;
  readonly repair: RepairReport | undefined;
  save(id: string, name: string, org?: string, under?: string): Promise<void>;
  text(id: string): Promise<string | undefined>;
  ids(): string[];
  archive(org?: string): Promise<{ chunks(): AsyncIterable<Uint8Array> }>;
}

/** A computer without databases. @returns goes back to it, where there are several */
export function freshDatabases(): () => void {
  const own = new IDBFactory();
  const here = () => {
    globalThis.indexedDB = own;
  };
  vi.stubGlobal('navigator', {});
  here();
  return here;
}

/** The store over databases in memory, opened as `openStore` does, without locks between windows. */
export async function openFakeStore(files: JournalFiles, ...known: readonly AnyKind[]): Promise<OpenedStore> {
  const kinds = known.length === 0 ? [noteKind] : known;
  const manifest = await readManifest(files);
  const clock = makeClock(manifest?.device ?? randomHex(8));
  const base = { files, bodies: new Bodies(kinds), clock, owner: randomHex(16) };
  const { session, summaries, repair } = await startSession(base, manifest);
  const rows = new Summaries(summaries);
  const store = new OpenStore(session, rows, kinds, () => undefined);
  return {
    store,
    session,
    repair,
    save: (id, name, org = 'org', under) => store.save({ id, kind: 'note', org, body: under === undefined ? { name } : { name, under } }),
    text: async (id) => ((await store.read(id))?.body as Note | undefined)?.name,
    ids: () => [...rows.all()].map((row) => row.id).sort(),
    archive: async (org = 'org') => {
      const parts: Uint8Array[] = [];
      for await (const part of store.archive(org)) parts.push(part);
      return { chunks: () => (async function* () { yield* parts; })() };
    },
  };
}
