import { useEffect, useEffectEvent } from 'react';
import { useHouse } from './house';
import { keepUnfinished, unfinishedText, type TypingPlace } from './unfinished';

/**
 * Keeps what somebody types in a place that is no record: after Escape, Back, a reload or a crash it stands there again.
 * @param onBack is given what was typed there before, once, when there is any
 * @returns keeps what stands there by now; '' once it is finished or given up
 */
export function useUnfinished(at: TypingPlace, onBack: (text: string) => void): (text: string) => void {
  const { drafts } = useHouse();
  const { org, about, place } = at;
  const back = useEffectEvent(onBack);
  useEffect(() => {
    let gone = false;
    // What cannot be read says so where its record is opened; here there is only nothing to go on with.
    unfinishedText(drafts, { org, about, place }).then((text) => (gone || text === '' ? undefined : back(text)), () => undefined);
    return () => {
      gone = true;
    };
  }, [drafts, org, about, place]);
  return (text) => void keepUnfinished(drafts, { org, about, place }, text).catch(() => undefined);
}
