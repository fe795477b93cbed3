import type { Workplace } from '@shared/record/workplace';
import { useEffect } from 'react';
import type { Store } from '@renderer/storage/contract';

/** Signs what is changed here with the name from Instellingen, from the start and whenever it changes. */
export function useSignature(store: Store): void {
  useEffect(() => {
    const sign = async () => {
      const record = await store.read('workplace').catch(() => undefined);
      store.signAs((record?.body as Workplace | undefined)?.name.trim() ?? '');
    };
    let seen = store.row('workplace');
    void sign();
    return store.subscribe(() => {
      const row = store.row('workplace');
      if (row === seen) return;
      seen = row;
      void sign();
    });
  }, [store]);
}
