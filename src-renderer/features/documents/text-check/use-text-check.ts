import type { TextCheck } from '@shared/text-check/check-text';
import { useEffect, useRef, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { runCheck } from './run-check';

/** How far it is with the text that was checked last. */
export type Step =
  | { readonly step: 'idle' | 'checking' | 'failed' }
  /** `count` tells one check from the next */
  | { readonly step: 'done'; readonly check: TextCheck; readonly count: number };

/** Checks one text at a time; it ends with the page. */
export function useTextCheck(org: string) {
  const house = useHouse();
  const [now, setNow] = useState<Step>({ step: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const count = useRef(0);
  useEffect(() => () => stop.current?.abort(), []);

  const check = (text: string) => {
    const controller = new AbortController();
    stop.current?.abort();
    stop.current = controller;
    count.current += 1;
    const mine = count.current;
    setNow({ step: 'checking' });
    runCheck(house, org, text, controller.signal).then(
      (made) => {
        if (!controller.signal.aborted) setNow({ step: 'done', check: made, count: mine });
      },
      () => {
        if (!controller.signal.aborted) setNow({ step: 'failed' });
      },
    );
  };
  return { now, check };
}
