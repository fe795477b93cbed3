import { asAppError, type AppError } from '@shared/app-error';
import type { DocumentModel } from '@shared/documents/model';
import { useEffect, useRef, useState } from 'react';
import type { Unprintable } from '@renderer/pdf/printable-model';
import { useHouse } from '@renderer/records/house';
import { isoDay } from '@renderer/ui/dates';
import { saveAsPdf } from './print-document';
import type { PrintableDocument } from './printable-document';
import { readSealed } from './sealed-register';

/** How far it is with the document that was asked for last. */
export type Step =
  | { readonly step: 'idle' }
  | { readonly step: 'printing' | 'saved' | 'stopped' | 'looking'; readonly document: PrintableDocument }
  | { readonly step: 'refused'; readonly document: PrintableDocument; readonly refusal: string }
  | { readonly step: 'failed'; readonly error: AppError };

const idle: Step = { step: 'idle' };

interface Wishes {
  /** what stands in the PDF as a code after all */
  readonly onUnprintable: (document: PrintableDocument, unprintable: readonly Unprintable[]) => void;
  readonly onLook: (model: DocumentModel) => void;
}

/**
 * Makes one document at a time of what is sealed then, to be saved or looked at; it ends with the page. Other documents
 * have a worker of their own and need not wait.
 */
export function usePrinting(org: string, { onUnprintable, onLook }: Wishes) {
  const house = useHouse();
  const [now, setNow] = useState(idle);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const work = (document: PrintableDocument, step: 'printing' | 'looking', take: (model: DocumentModel, signal: AbortSignal) => Promise<Step>) => {
    const controller = new AbortController();
    stop.current = controller;
    setNow({ step, document });
    const run = async (): Promise<Step> => {
      const made = document.make(await readSealed(house, org), isoDay(new Date()));
      controller.signal.throwIfAborted();
      return 'refusal' in made ? { step: 'refused', document, refusal: made.refusal } : take(made.model, controller.signal);
    };
    run().then(setNow, (thrown: unknown) =>
      setNow(controller.signal.aborted ? { step: 'stopped', document } : { step: 'failed', error: asAppError(thrown, 'document-failed') }),
    );
  };

  return {
    now,
    busy: now.step === 'printing' || now.step === 'looking',
    print: (document: PrintableDocument) =>
      work(document, 'printing', async (model, signal) => {
        const { outcome, unprintable } = await saveAsPdf(house, model, document.file, signal);
        onUnprintable(document, unprintable);
        return outcome === 'saved' ? { step: 'saved', document } : idle;
      }),
    look: (document: PrintableDocument) =>
      work(document, 'looking', (model) => {
        onLook(model);
        return Promise.resolve(idle);
      }),
    cancel: () => stop.current?.abort(),
  };
}
