import { registerDocument as makeModel } from '@shared/documents/register';
import type { PrintableDocument } from './printable-document';

/** The register of processing activities. */
export const registerDocument: PrintableDocument = {
  button: 'Register als PDF',
  title: 'Het register',
  file: 'register',
  make: ({ organisation, activities, parties, systems, measures }, date) => ({
    model: makeModel({ organisation, activities, parties, systems, measures, date, language: 'nl-NL' }),
  }),
};
