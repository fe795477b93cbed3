import { avg } from '../law/citation';
import { processorClauses, recommendedClauses } from '../law/processor-clauses';
import type { ListField, Option } from './field';
import { yesNo, yesNoOptions } from './yes-no';
import { z } from './zod';

/** What sort of agreement it is: each asks for something else. */
export const agreementTypes = ['processor', 'assignment', 'exchange', 'other'] as const;
export type AgreementType = (typeof agreementTypes)[number];

const typeOptions: readonly (Option & { readonly value: AgreementType })[] = [
  { value: 'processor', label: 'Verwerkersovereenkomst', help: 'Met een verwerker van u, of met wie u opdracht geeft als u zelf de verwerker bent.' },
  { value: 'assignment', label: 'Overeenkomst van opdracht', help: 'Met een opdrachtgever die zelf verantwoordelijk is, zoals een werkgever, UWV of een gemeente.' },
  { value: 'exchange', label: 'Overeenkomst tussen twee verantwoordelijken', help: 'Over wie wat deelt en wie waarvoor instaat, zoals met een arbodienst.' },
  { value: 'other', label: 'Ander contract', help: '' },
];

/** What an agreement is called by its sort; one whose sort is not known yet is an agreement. */
export function agreementName(type: AgreementType | null): string {
  return typeOptions.find(({ value }) => value === type)?.label ?? agreementsField.itemLabel;
}

/** One clause of art. 28 and whether it is there. Its id is that of the clause. */
const clauseSchema = z.strictObject({ id: z.string(), agreed: yesNo, place: z.string() });
export type Clause = z.infer<typeof clauseSchema>;
export const blankClause = (clause: string): Clause => ({ id: clause, agreed: null, place: '' });

export const agreementSchema = z.strictObject({
  id: z.string(),
  type: z.enum(agreementTypes).nullable(),
  title: z.string(),
  signedOn: z.string(),
  until: z.string(),
  reviewOn: z.string(),
  shared: z.string(),
  requests: z.string(),
  breachNotice: z.string(),
  retention: z.string(),
  atTheEnd: z.string(),
  guarantees: z.string(),
  clauses: z.array(clauseSchema),
});
/** What was agreed with a party about personal data: art. 26 and 28 AVG, Besluit SUWI 4.1. */
export type Agreement = z.infer<typeof agreementSchema>;

export const blankAgreement = (id: string): Agreement => ({
  id,
  type: null,
  title: '',
  signedOn: '',
  until: '',
  reviewOn: '',
  shared: '',
  requests: '',
  breachNotice: '',
  retention: '',
  atTheEnd: '',
  guarantees: '',
  clauses: [],
});

export const agreementsField: ListField<Agreement> = {
  kind: 'list',
  label: 'Overeenkomsten',
  itemLabel: 'Overeenkomst',
  help: 'Wat u met deze partij hebt afgesproken; het contract zelf blijft waar het is.',
  citations: [avg('28(3)')],
  fields: {
    type: { kind: 'choice', label: 'Soort overeenkomst', help: '', citations: [avg('28(3)')], options: typeOptions },
    title: { kind: 'text', label: 'Contract', help: 'Hoe het heet, en waar het ligt.', citations: [avg('28(9)')] },
    signedOn: { kind: 'date', label: 'Getekend of aanvaard op', help: 'Online aanvaarden telt ook.', citations: [avg('28(9)')] },
    until: { kind: 'date', label: 'Loopt tot en met', help: 'Leeg als het contract geen einde heeft.', citations: [] },
    reviewOn: { kind: 'date', label: 'Opnieuw bekijken op', help: '', citations: [] },
    shared: { kind: 'longText', label: 'Wat er wordt gedeeld', help: 'Welke gegevens over wie, waarvoor, en wie ze aan wie geeft.', citations: [avg('5(1)(b)'), avg('5(1)(c)')] },
    requests: { kind: 'longText', label: 'Wie verzoeken van betrokkenen beantwoordt', help: 'Zoals om inzage of wissen, en hoe u elkaar laat weten wat er is gewijzigd of gewist.', citations: [avg('12(3)'), avg('19')] },
    breachNotice: { kind: 'text', label: 'Termijn voor het melden van een datalek', help: 'Wie het aan wie meldt, en binnen hoeveel uur.', citations: [avg('33(1)'), avg('33(2)')] },
    retention: { kind: 'text', label: 'Afspraak over bewaren', help: 'Hoe lang, volgens het contract.', citations: [avg('5(1)(e)')] },
    atTheEnd: { kind: 'longText', label: 'Gegevens aan het einde', help: 'Teruggeven, overdragen of wissen, en binnen welke tijd.', citations: [avg('28(3)(g)')] },
    guarantees: { kind: 'longText', label: 'Waarborgen van de verwerker', help: 'Hoe u naging dat de verwerker goed beveiligt: certificaat, audit, antwoorden.', citations: [avg('28(1)')] },
    clauses: {
      kind: 'list',
      label: 'Wat er in de verwerkersovereenkomst staat',
      itemLabel: 'Onderwerp',
      itemNames: Object.fromEntries([...processorClauses, ...recommendedClauses].map(({ id, label }) => [id, label])),
      help: 'Wat art. 28 van een verwerkersovereenkomst vraagt.',
      citations: [avg('28(3)')],
      fields: {
        agreed: { kind: 'choice', label: 'Staat het erin?', help: '', citations: [avg('28(3)')], options: yesNoOptions },
        place: { kind: 'text', label: 'Waar het staat', help: 'Artikel of bijlage.', citations: [] },
      },
    },
  },
};
