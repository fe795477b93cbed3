import type { DocumentRequest } from './maker/document-request';

/** Something that can be looked at and printed. */
export interface PrintableDocument {
  /** on its button, e.g. 'Register als PDF' */
  readonly button: string;
  /** as a sentence about it begins, e.g. 'Het register' */
  readonly title: string;
  /** in the name of its file, e.g. 'register' */
  readonly file: string;
  readonly request: DocumentRequest;
}
