import type { AppError } from '@shared/app-error';
import { canonicalJson } from '@shared/record/canonical';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CurrentRecord } from '@renderer/storage/contract';
import { Draft } from './draft';
import type { Drafts } from './drafts';
import { useHouse } from './house';
import { useRecord } from './use-record';

/** Work on one record is made a revision at least this often. */
const sealAfter = 10 * 60_000;

export type DraftState<Body> =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly draft: Draft<Body>; readonly record: CurrentRecord };

/** What to begin with when there is no such record yet; it is made with the first change. */
export interface NewRecord<Body> {
  readonly kind: string;
  readonly org: string;
  readonly blank: Body;
}

const missing = { status: 'missing' } as const;

/**
 * The draft of one record while a page shows it. What another window or an archive brings in is taken over, but never
 * over what is being typed. Leaving the page hands over what was typed and seals it.
 * @param otherwise keep it the same between renders
 */
export function useDraft<Body>(id: string, otherwise?: NewRecord<Body>): DraftState<Body> {
  const { store, drafts } = useHouse();
  const read = useRecord(id);
  const found = read.status === 'ready' ? read.record : read.status === 'missing' && otherwise ? newRecord(id, otherwise) : undefined;
  const [draft, setDraft] = useState<{ readonly id: string; readonly draft: Draft<Body> }>();

  const own = draft?.id === id ? draft.draft : undefined;
  if (own === undefined && found !== undefined) {
    const { kind, org } = found;
    const waiting = drafts.of(id) as Draft<Body> | undefined;
    setDraft({ id, draft: waiting ?? new Draft(found.body as Body, (body) => drafts.store.save({ id, kind, org, body })) });
  }

  useEffect(() => {
    if (own === undefined) return;
    drafts.add(id, own);
    const sealing = setInterval(() => void flushAndSeal(own, drafts, id), sealAfter);
    return () => {
      clearInterval(sealing);
      const forget = drafts.leave(own);
      void flushAndSeal(own, drafts, id).finally(forget);
    };
  }, [own, drafts, id]);

  const record = read.status === 'ready' ? read.record : undefined;
  useEffect(() => {
    if (own === undefined || record === undefined || own.dirty) return;
    // A read that a newer commit overtook says what was true before it: the next one is on its way.
    if (store.row(id)?.changedAt !== record.changedAt) return;
    if (canonicalJson(own.body) !== canonicalJson(record.body)) own.adopt(record.body as Body);
  }, [own, record, store, id]);

  if (read.status === 'failed') return read;
  if (found === undefined) return read.status === 'missing' ? missing : { status: 'loading' };
  return own === undefined ? { status: 'loading' } : { status: 'ready', draft: own, record: found };
}

/** The body of a draft, following each key stroke. */
export function useDraftBody<Body>(draft: Draft<Body>): Body {
  return useSyncExternalStore(draft.subscribe, () => draft.body);
}

async function flushAndSeal<Body>(draft: Draft<Body>, drafts: Drafts, id: string): Promise<void> {
  await draft.flush();
  const { store } = drafts;
  if (!draft.discarded && store.row(id)?.dirty === true) await store.seal([id]);
}

function newRecord<Body>(id: string, { kind, org, blank }: NewRecord<Body>): CurrentRecord {
  return { id, kind, org, body: blank, changedAt: '', by: '', dirty: false, heads: [] };
}
