import { useCallback, useSyncExternalStore } from 'react';
import type { SavingState, Store, SummaryRow } from '@renderer/storage/contract';
import { useHouse } from './house';

/** What a list needs to know of a kind: its name and, for the type checker, the shape of its summary. */
export interface Summarised<Summary> {
  readonly name: string;
  readonly summarise: (body: never) => Summary;
}

/** A line of a list whose summary has the shape that its kind gives. */
export type Row<Summary> = Omit<SummaryRow, 'summary'> & { readonly summary: Summary };

/** All rows of one kind in an organisation at this moment: for what is asked once and need not follow. */
export function rowsOf<Summary>(store: Store, kind: Summarised<Summary>, org: string): readonly Row<Summary>[] {
  // The store keeps summaries as its kinds made them; this is the one place that gives them their type back.
  return store.rows(kind.name, org) as readonly Row<Summary>[];
}

/** All rows of one kind in an organisation, in no order; the same array until something in it changes. */
export function useRows<Summary>(kind: Summarised<Summary>, org: string): readonly Row<Summary>[] {
  const { store } = useHouse();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => rowsOf(store, kind, org));
}

/** The row of one record, whatever its kind. */
export function useRow(id: string): SummaryRow | undefined {
  const { store } = useHouse();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => store.row(id));
}

const saving: SavingState = { state: 'saving' };

/** What became of what was typed, drafts included: 'saved' only when nothing at all is left to write. */
export function useSavingState(): SavingState {
  const { store, drafts } = useHouse();
  const subscribe = useCallback(
    (listener: () => void) => {
      const endStore = store.subscribeSaving(listener);
      const endDrafts = drafts.subscribe(listener);
      return () => {
        endStore();
        endDrafts();
      };
    },
    [store, drafts],
  );
  return useSyncExternalStore(subscribe, () => (store.saving.state === 'saved' && drafts.dirty ? saving : store.saving));
}
