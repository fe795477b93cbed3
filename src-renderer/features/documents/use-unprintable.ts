import { useEffect, useState } from 'react';
import type { Unprintable } from '@renderer/pdf/printable-model';
import { isoDay } from '@renderer/ui/dates';
import { checkFont } from './print-document';
import type { PrintableDocument } from './printable-document';
import type { SealedRegister } from './sealed-register';

interface Found {
  readonly file: string;
  readonly unprintable: readonly Unprintable[];
}

const none: readonly Unprintable[] = [];

/** What the font lacks in a document: looked up ahead of printing, and what printing found. */
export function useUnprintable(document: PrintableDocument, sealed: SealedRegister | undefined) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (sealed === undefined) return;
    let gone = false;
    const look = async () => {
      const made = document.make(sealed, isoDay(new Date()));
      const unprintable = 'model' in made ? await checkFont(made.model) : none;
      if (!gone) setFound({ file: document.file, unprintable });
    };
    // When it cannot be looked up, printing itself will say what is wrong.
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [document, sealed]);
  return {
    unprintable: found?.file === document.file ? found.unprintable : none,
    take: (of: PrintableDocument, unprintable: readonly Unprintable[]) => setFound({ file: of.file, unprintable }),
  };
}
