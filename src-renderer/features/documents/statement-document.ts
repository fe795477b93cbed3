import type { Audience } from '@shared/record/audiences';
import type { PrintableDocument } from './printable-document';

/** The privacy statement for one audience. */
export function statementDocument({ id, label }: Audience): PrintableDocument {
  return {
    button: 'Privacyverklaring als PDF',
    title: 'De privacyverklaring',
    file: `privacyverklaring-${label}`,
    request: { kind: 'statement', audience: { id, label } },
  };
}
