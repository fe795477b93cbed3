import { Link } from '@tanstack/react-router';
import { Section } from '@renderer/ui/page';
import { DocumentActions } from './document-actions';
import type { DocumentMaker } from './maker/document-maker';
import type { PrintableDocument } from './printable-document';

/** What the rules find in the register. */
export const findingsDocument: PrintableDocument = { button: 'Bevindingen als PDF', title: 'Het overzicht van bevindingen', file: 'bevindingen', request: { kind: 'findings' } };

interface SectionProps {
  readonly org: string;
  readonly maker: DocumentMaker | undefined;
}

/** What is missing and what was answered, for those who keep the register. */
export function FindingsSection({ org, maker }: SectionProps) {
  return (
    <Section title="Bevindingen">
      <p>
        Wat in het register ontbreekt of waarschijnlijk niet klopt, met het artikel erbij, en wat u daarvan hebt beoordeeld. Voor uzelf, niet voor de toezichthouder. Op het scherm
        brengt{' '}
        <Link to="/o/$org/bevindingen" params={{ org }}>
          Bevindingen
        </Link>{' '}
        u naar elk veld.
      </p>
      <DocumentActions org={org} document={findingsDocument} maker={maker} />
    </Section>
  );
}
