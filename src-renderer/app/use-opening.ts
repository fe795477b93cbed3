import { AppError, asAppError } from '@shared/app-error';
import type { Desktop } from '@shared/desktop/desktop';
import { useEffect, useState } from 'react';
import type { Opening, OpenStore, RepairReport, Store } from '@renderer/storage/contract';

export type OpeningState =
  | { readonly phase: 'opening'; readonly done: number; readonly total: number }
  | { readonly phase: 'failed'; readonly error: AppError; readonly takeOver: () => void }
  | { readonly phase: 'repaired'; readonly repair: RepairReport; readonly goOn: () => void }
  | { readonly phase: 'ready'; readonly store: Store; readonly takeOver: () => void };

const begin: OpeningState = { phase: 'opening', done: 0, total: 0 };

/** Opens the store once and follows how that goes. */
export function useOpening(openStore: OpenStore, desktop: Desktop): OpeningState {
  // each time it grows the store is taken from whichever window has it
  const [takeOvers, setTakeOvers] = useState(0);
  const [state, setState] = useState<OpeningState>(begin);

  useEffect(() => {
    const show = ({ store, repair, sound }: Opening) => {
      // The pages stand by then; they stay, and go on over the store that was put together again.
      void sound.then((whole) => (whole ? undefined : setTakeOvers((times) => times + 1)));
      const ready = { phase: 'ready', store, takeOver: () => setTakeOvers((times) => times + 1) } as const;
      setState(repair === undefined ? ready : { phase: 'repaired', repair, goOn: () => setState(ready) });
    };
    const fail = (thrown: unknown) => {
      const again = () => {
        setState(begin);
        setTakeOvers((times) => times + 1);
      };
      const error = asAppError(thrown, 'store-blocked');
      // Nothing was typed here yet: the sentence for a window that lost the store would not be true.
      const first = error.failure === 'store-elsewhere' ? new AppError('opened-elsewhere', error.detail, { cause: error }) : error;
      setState({ phase: 'failed', error: first, takeOver: again });
    };
    // Pages that stand open stay: what was typed in them is still there.
    const onProgress = (done: number, total: number) => setState((now) => (now.phase === 'ready' ? now : { phase: 'opening', done, total }));
    openStore(desktop, { takeOver: takeOvers > 0, onProgress }).then(show, fail);
  }, [openStore, desktop, takeOvers]);

  return state;
}
