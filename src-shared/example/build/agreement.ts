import { processorClauses } from '../../law/processor-clauses';
import { blankAgreement, type Agreement } from '../../record/agreement';

type Facts = Partial<Omit<Agreement, 'id' | 'type' | 'title' | 'signedOn'>>;

/** An agreement of the example: what it is called and where it lies, and when it was signed. */
function agreement(type: Agreement['type'], title: string, signedOn: string, facts: Facts = {}): Agreement {
  return { ...blankAgreement('overeenkomst-1'), type, title, signedOn, ...facts };
}

/** With a processor: all of art. 28 is in it, in the articles of the model that the firm uses. */
export function processing(title: string, signedOn: string, facts: Facts & { readonly guarantees: string }): Agreement {
  return agreement('processor', `Verwerkersovereenkomst ${title}`, signedOn, {
    breachNotice: 'De verwerker meldt het ons binnen 24 uur nadat hij het weet.',
    retention: 'Zo lang als de dienst loopt; termijnen per soort gegevens stellen wij zelf in.',
    atTheEnd: 'Teruggeven in een gangbaar formaat, daarna binnen 30 dagen wissen, met een bevestiging.',
    clauses: processorClauses.map(({ id }, index) => ({ id, agreed: 'yes', place: `Art. ${index + 1}` })),
    ...facts,
  });
}

/** With who gives us assignments and decides for itself: what it says of breaches, keeping and the end. */
export const assigning = (title: string, signedOn: string, facts: Facts & Required<Pick<Agreement, 'breachNotice' | 'retention' | 'atTheEnd'>>) =>
  agreement('assignment', title, signedOn, facts);

/** With who gets data from us and decides for itself: what is shared, and who answers for what. */
export const exchanging = (title: string, signedOn: string, facts: Facts & Required<Pick<Agreement, 'shared' | 'requests' | 'breachNotice' | 'retention'>>) => agreement('exchange', title, signedOn, facts);

export const otherwise = (title: string, signedOn: string, facts: Facts = {}) => agreement('other', title, signedOn, facts);
