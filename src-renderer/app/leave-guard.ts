import { useEffect } from 'react';
import type { House } from '@renderer/records/house';

/** What was typed is on the disk. */
export function allSaved({ store, drafts }: Pick<House, 'store' | 'drafts'>): boolean {
  return !drafts.dirty && store.saving.state === 'saved';
}

/**
 * Hands over what stands in a field that keeps its words to itself until it is left, such as a name that was not chosen yet.
 * Only when the window is to close: who looks something up in another window has not finished typing. The focus stays, for
 * who then chooses to stay.
 */
function finishTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field === document.body) return;
  field.blur();
  if (field.isConnected) field.focus({ preventScroll: true });
}

/**
 * Holds up closing the window until what was typed is on the disk, then closes it. In a browser the person is asked
 * meanwhile; by the time of the answer it is written.
 */
export function useLeaveGuard(house: House): void {
  useEffect(() => {
    const flush = async () => {
      await house.drafts.flush();
      await house.store.flush();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      finishTyping();
      if (allSaved(house)) return;
      event.preventDefault();
      const close = () => {
        if (house.desktop.host === 'electron') window.close();
      };
      // When writing is refused the window stays: the page says why and offers an archive.
      flush().then(close, () => undefined);
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flush().catch(() => undefined);
    };
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [house]);
}
