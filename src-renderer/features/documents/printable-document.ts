import type { DocumentModel } from '@shared/documents/model';
import type { SealedRegister } from './sealed-register';

/** A document, or the sentence that says why there is none. */
export type Made = { readonly model: DocumentModel } | { readonly refusal: string };

/** Something that can be looked at and printed. */
export interface PrintableDocument {
  /** on its button, e.g. 'Register als PDF' */
  readonly button: string;
  /** as a sentence about it begins, e.g. 'Het register' */
  readonly title: string;
  /** in the name of its file, e.g. 'register' */
  readonly file: string;
  /** @param date ISO date of today */
  readonly make: (sealed: SealedRegister, date: string) => Made;
}
