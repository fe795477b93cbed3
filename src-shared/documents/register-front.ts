import { controllerDuties, processorDuties, type RegisterDuty } from '../law/article-30';
import { activityKind, type Activity } from '../record/activity/activity';
import type { Field } from '../record/field';
import { organisationKind, type Organisation } from '../record/organisation';
import { dateInWords } from './dates';
import { fieldFact, notFilledIn } from './field-facts';
import type { Block, DocumentModel, Fact } from './model';

export function organisationName(organisation: Organisation): string {
  return organisation.name.trim() === '' ? `Naam van de organisatie: ${notFilledIn.toLowerCase()}` : organisation.name;
}

/** Name and contact facts, art. 30(1)(a) AVG; for a mere processor art. 30(2)(a). */
function organisationFacts(organisation: Organisation, onlyProcessor: boolean): Fact[] {
  const { name, address, email, phone, kvkNumber } = organisationKind.fields;
  const article = onlyProcessor ? '30(2)(a)' : '30(1)(a)';
  const fact = (field: Field, text: string) =>
    fieldFact(field, text, field.citations.find((citation) => citation.source === 'avg' && citation.article === article));
  return [
    fact(name, organisation.name),
    fact(address, organisation.address),
    fact(email, organisation.email),
    fact(phone, organisation.phone),
    fact(kvkNumber, organisation.kvkNumber),
  ];
}

/** '12, waarvan 9 als verwerkingsverantwoordelijke en 3 als verwerker' */
function howMany(activities: readonly Activity[], language: DocumentModel['language']): string {
  const processor = activities.filter(({ role }) => role === 'processor').length;
  const unsorted = activities.filter(({ role }) => role === null).length;
  const parts = [
    { count: activities.length - processor - unsorted, words: 'als verwerkingsverantwoordelijke' },
    { count: processor, words: 'als verwerker' },
    { count: unsorted, words: 'nog niet ingedeeld' },
  ].filter(({ count }) => count > 0);
  const listed = new Intl.ListFormat(language).format(parts.map(({ count, words }) => `${count}\u00a0${words}`));
  return parts.length < 2 ? listed || '0' : `${activities.length}, waarvan ${listed}`;
}

function articlesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    ...field.citations.filter(({ source }) => source === 'avg').map(({ article }) => article),
    ...(field.kind === 'list' ? articlesOf(Object.values<Field>(field.fields)) : []),
  ]);
}

/** A register that leaves out what the law asks says so: the letters that no field of the catalogue answers yet. */
function notHeld(duties: readonly RegisterDuty[], heading: string): Block[] {
  const held = new Set(articlesOf([...Object.values<Field>(organisationKind.fields), ...Object.values<Field>(activityKind.fields)]));
  const open = duties.filter(({ citation }) => !held.has(citation.article));
  if (open.length === 0) return [];
  const named = open.map(({ letter, label }) => `${label} (${letter})`);
  return [{ kind: 'note', text: `${heading}: ${named.join('; ')}.` }];
}

/** What stands before the contents: whose register, of which day, how much. */
export function frontBlocks(
  organisation: Organisation,
  activities: readonly Activity[],
  { date, version, language }: Pick<DocumentModel, 'date' | 'version' | 'language'>,
): Block[] {
  const processors = activities.filter(({ role }) => role === 'processor').length;
  return [
    { kind: 'facts', facts: organisationFacts(organisation, processors > 0 && processors === activities.length) },
    {
      kind: 'facts',
      facts: [
        { term: 'Datum', text: dateInWords(date, language), citation: '' },
        { term: 'Aantal verwerkingen', text: howMany(activities, language), citation: '' },
        { term: 'Versie', text: version, citation: '' },
      ],
    },
    ...(activities.length > processors ? notHeld(controllerDuties, 'Nog niet in dit register opgenomen van art. 30, lid 1, AVG') : []),
    ...(processors > 0 ? notHeld(processorDuties, 'Nog niet in dit register opgenomen van art. 30, lid 2, AVG') : []),
    {
      kind: 'paragraph',
      text: 'De artikelen in de kantlijn zijn van de AVG. De versie is een kenmerk van de vastgelegde inhoud: dezelfde inhoud geeft hetzelfde kenmerk.',
    },
  ];
}
