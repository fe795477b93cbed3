import { useEffect, useState } from 'react';
import type { Unprintable } from '@renderer/pdf/printable-model';
import { isoDay } from '@renderer/ui/dates';
import type { DocumentMaker } from './maker/document-maker';
import type { PrintableDocument } from './printable-document';

interface Found {
  readonly file: string;
  readonly unprintable: readonly Unprintable[];
}

const none: readonly Unprintable[] = [];

/** What the font lacks in a document: looked up ahead of printing, and what printing found. */
export function useUnprintable(document: PrintableDocument, maker: DocumentMaker | undefined) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    maker?.ask({ kind: 'check', request: document.request, date: isoDay(new Date()) }).then(
      ({ unprintable }) => {
        if (!gone) setFound({ file: document.file, unprintable });
      },
      // When it cannot be looked up, printing itself will say what is wrong.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [document, maker]);
  return {
    unprintable: found?.file === document.file ? found.unprintable : none,
    take: (of: PrintableDocument, unprintable: readonly Unprintable[]) => setFound({ file: of.file, unprintable }),
  };
}
