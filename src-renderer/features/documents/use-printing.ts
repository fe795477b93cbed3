import { asAppError, type AppError } from '@shared/app-error';
import { fileName } from '@shared/exchange/file-name';
import type { Block, DocumentModel } from '@shared/documents/model';
import { useEffect, useRef, useState } from 'react';
import type { Unprintable } from '@renderer/pdf/printable-model';
import { useHouse } from '@renderer/records/house';
import { isoDay } from '@renderer/ui/dates';
import { DocumentMaker } from './maker/document-maker';
import { giveRegister } from './maker/give-register';
import type { MakingProgress } from './maker/protocol';
import type { PrintableDocument } from './printable-document';
import { savePdf } from './save-pdf';
import { untilStopped } from './until-stopped';

/** How far it is with the document that was asked for last. */
export type Step =
  | { readonly step: 'idle' }
  | { readonly step: 'printing' | 'looking'; readonly document: PrintableDocument; readonly progress: MakingProgress }
  | { readonly step: 'saved' | 'stopped'; readonly document: PrintableDocument }
  | { readonly step: 'refused'; readonly document: PrintableDocument; readonly refusal: string }
  | { readonly step: 'failed'; readonly error: AppError };

const idle: Step = { step: 'idle' };

interface Wishes {
  /** what stands in the PDF as a code after all */
  readonly onUnprintable: (document: PrintableDocument, unprintable: readonly Unprintable[]) => void;
  readonly onLook: (model: DocumentModel) => void;
}

interface Job {
  readonly maker: DocumentMaker;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MakingProgress) => void;
  /** gives the maker what is sealed now */
  readonly give: () => Promise<void>;
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

  const work = (document: PrintableDocument, step: 'printing' | 'looking', take: (job: Job) => Promise<Step>) => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const onProgress = (progress: MakingProgress) => {
      if (!signal.aborted) setNow({ step, document, progress });
    };
    onProgress({ step: 'reading' });
    const maker = new DocumentMaker(signal);
    const give = () => giveRegister(maker, house, org, { signal, onProgress });
    take({ maker, signal, onProgress, give })
      .then(setNow, (thrown: unknown) => setNow(signal.aborted ? { step: 'stopped', document } : { step: 'failed', error: asAppError(thrown, 'document-failed') }))
      .finally(() => maker.end(undefined));
  };

  const print = (document: PrintableDocument) =>
    work(document, 'printing', async ({ maker, signal, onProgress, give }) => {
      const date = isoDay(new Date());
      const asking = maker.ask({ kind: 'print', request: document.request, date }, { onProgress });
      const [made] = await untilStopped(Promise.all([asking, give()]), signal);
      if ('refusal' in made) return { step: 'refused', document, refusal: made.refusal };
      const outcome = await savePdf(house, fileName(made.organisation, document.file, date, 'pdf'), made.bytes, signal);
      onUnprintable(document, made.unprintable);
      return outcome === 'saved' ? { step: 'saved', document } : idle;
    });

  const look = (document: PrintableDocument) =>
    work(document, 'looking', async ({ maker, signal, onProgress, give }) => {
      const blocks: Block[] = [];
      const asking = maker.ask({ kind: 'look', request: document.request, date: isoDay(new Date()) }, { onProgress, onBlocks: (some) => blocks.push(...some) });
      const [made] = await untilStopped(Promise.all([asking, give()]), signal);
      if ('refusal' in made) return { step: 'refused', document, refusal: made.refusal };
      onLook({ ...made.model, blocks });
      return idle;
    });

  return { now, busy: now.step === 'printing' || now.step === 'looking', print, look, cancel: () => stop.current?.abort() };
}
