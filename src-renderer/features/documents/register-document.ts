import type { PrintableDocument } from './printable-document';

/** The register of processing activities. */
export const registerDocument: PrintableDocument = { button: 'Register als PDF', title: 'Het register', file: 'register', request: { kind: 'register' } };
