import type { PrintableDocument } from './printable-document';
import type { ScreeningChoice } from './screening-choices';

/** The screening of one activity; without a choice a document that cannot be made. */
export function screeningDocument(choice: ScreeningChoice | undefined): PrintableDocument {
  return {
    button: 'DPIA-screening als PDF',
    title: 'De DPIA-screening',
    file: `dpia-screening-${choice?.name ?? ''}`,
    request: { kind: 'screening', id: choice?.id },
  };
}
