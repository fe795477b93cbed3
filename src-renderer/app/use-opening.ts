import { asAppError, type AppError } from '@shared/app-error';
import type { Desktop } from '@shared/desktop/desktop';
import { useEffect, useState } from 'react';
import type { Opening, OpenStore, RepairReport, Store } from '@renderer/storage/contract';

export type OpeningState =
  | { readonly phase: 'opening'; readonly done: number; readonly total: number }
  | { readonly phase: 'failed'; readonly error: AppError; readonly takeOver: () => void }
  | { readonly phase: 'repaired'; readonly repair: RepairReport; readonly goOn: () => void }
  | { readonly phase: 'ready'; readonly store: Store };

const begin: OpeningState = { phase: 'opening', done: 0, total: 0 };

/** Opens the store once and follows how that goes. */
export function useOpening(openStore: OpenStore, desktop: Desktop): OpeningState {
  const [takeOver, setTakeOver] = useState(false);
  const [state, setState] = useState(begin);

  useEffect(() => {
    const show = ({ store, repair }: Opening) => {
      const ready = { phase: 'ready', store } as const;
      setState(repair === undefined ? ready : { phase: 'repaired', repair, goOn: () => setState(ready) });
    };
    const fail = (thrown: unknown) => {
      const again = () => {
        setState(begin);
        setTakeOver(true);
      };
      setState({ phase: 'failed', error: asAppError(thrown, 'store-blocked'), takeOver: again });
    };
    openStore(desktop, { takeOver, onProgress: (done, total) => setState({ phase: 'opening', done, total }) }).then(show, fail);
  }, [openStore, desktop, takeOver]);

  return state;
}
