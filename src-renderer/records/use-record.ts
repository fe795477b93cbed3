import { asAppError, type AppError } from '@shared/app-error';
import { useEffect, useState } from 'react';
import type { CurrentRecord } from '@renderer/storage/contract';
import { useHouse } from './house';

export type ReadRecord =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly record: CurrentRecord };

const loading: ReadRecord = { status: 'loading' };

/** One record as the store holds it: read at once and again after each commit to it. */
export function useRecord(id: string): ReadRecord {
  const { store } = useHouse();
  const [read, setRead] = useState<{ readonly id: string; readonly result: ReadRecord }>({ id, result: loading });
  useEffect(() => {
    let gone = false;
    let looks = 0;
    const look = async () => {
      looks += 1;
      const mine = looks;
      const result = await store.read(id).then(
        (record): ReadRecord => (record === undefined ? { status: 'missing' } : { status: 'ready', record }),
        (error: unknown): ReadRecord => ({ status: 'failed', error: asAppError(error, 'record-unreadable') }),
      );
      if (!gone && mine === looks) setRead({ id, result });
    };
    let seen = store.row(id);
    const end = store.subscribe(() => {
      const row = store.row(id);
      if (row === seen) return;
      seen = row;
      void look();
    });
    void look();
    return () => {
      gone = true;
      end();
    };
  }, [store, id]);
  return read.id === id ? read.result : loading;
}
