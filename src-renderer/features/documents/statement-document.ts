import { privacyStatement, type StatementInput } from '@shared/documents/privacy-statement/privacy-statement';
import { touches, type Audience } from '@shared/record/audiences';
import type { PrintableDocument } from './printable-document';
import type { SealedRegister } from './sealed-register';

/** Why an audience has no statement. */
export function nobodyTouches({ label }: Audience): string {
  return `Geen enkele verwerking in het register gaat over ${label.charAt(0).toLowerCase()}${label.slice(1)}. Er is geen bestand gemaakt. Voeg de groep toe aan een verwerking of kies een andere doelgroep.`;
}

/** What a statement is made of. */
export function statementInput({ organisation, activities, parties }: SealedRegister, audience: Audience, date: string): StatementInput {
  return { organisation, activities, parties, audience, date, language: 'nl-NL' };
}

/** The privacy statement for one audience. */
export function statementDocument(audience: Audience): PrintableDocument {
  return {
    button: 'Privacyverklaring als PDF',
    title: 'De privacyverklaring',
    file: `privacyverklaring-${audience.label}`,
    make: (sealed, date) =>
      sealed.activities.some(({ body }) => touches(audience, body))
        ? { model: privacyStatement(statementInput(sealed, audience, date)) }
        : { refusal: nobodyTouches(audience) },
  };
}
