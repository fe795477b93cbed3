import type { Audience } from '@shared/record/audiences';
import { useEffect, useState } from 'react';
import { isoDay } from '@renderer/ui/dates';
import type { DocumentMaker } from './maker/document-maker';
import type { MissingLine } from './missing-list';

interface Found {
  readonly audience: string;
  readonly lines: readonly MissingLine[];
}

const none: readonly MissingLine[] = [];

/** What arts 13 and 14 AVG ask for an audience and the register does not say; nothing until it was looked up. */
export function useMissing(maker: DocumentMaker, audience: Audience): readonly MissingLine[] {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    maker.ask({ kind: 'missing', audience, date: isoDay(new Date()) }).then(
      ({ lines }) => {
        if (!gone) setFound({ audience: audience.id, lines });
      },
      // The statement can be made without the list; what is wrong with it is said then.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [maker, audience]);
  return found?.audience === audience.id ? found.lines : none;
}
