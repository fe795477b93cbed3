import { avg, uavg } from '../../law/citation';
import { dataClasses, dataClassNames } from '../../law/data-classes';
import { dataExceptionIds, dataExceptions, specialCategories, specialCategoryIds } from '../../law/special-data';
import { retentionRowIds, retentionRows } from '../../law/retention-catalogue';
import type { FieldsOf, ListField, Option } from '../field';
import { optionsOf } from '../options';
import { z } from '../zod';

export const termKinds = ['minimum', 'maximum', 'guideline', 'contract', 'policy'] as const;
export type TermKind = (typeof termKinds)[number];

export const termKindOptions: readonly (Option & { readonly value: TermKind })[] = [
  { value: 'minimum', label: 'Wettelijk minimum', help: 'De wet verplicht u het zo lang te bewaren.' },
  { value: 'maximum', label: 'Wettelijk maximum', help: 'De wet verplicht u het dan weg te doen.' },
  { value: 'guideline', label: 'Richtlijn', help: 'Gebruikelijk, of uit een richtlijn; van een langere termijn legt u uit waarom.' },
  { value: 'contract', label: 'Contract', help: 'Zo afgesproken met de opdrachtgever.' },
  { value: 'policy', label: 'Eigen beleid', help: 'Zelf gekozen; schrijf op waarom.' },
];

/** What may differ between groups of people for the same data. */
const handlingShape = {
  sources: z.array(z.string()),
  necessity: z.string(),
  term: z.string(),
  startEvent: z.string(),
  termKind: z.enum(termKinds).nullable(),
  termSource: z.string(),
  termReason: z.string(),
  retentionRow: z.enum(retentionRowIds).nullable(),
};
export type Handling = z.infer<z.ZodObject<typeof handlingShape>>;
export const blankHandling = (): Handling => ({ sources: [], necessity: '', term: '', startEvent: '', termKind: null, termSource: '', termReason: '', retentionRow: null });

/** Where a group and a category meet. Its id is that of the group; what is empty is as the category says. */
const cellSchema = z.strictObject({ id: z.string(), ...handlingShape });
export type Cell = z.infer<typeof cellSchema>;
export const blankCell = (subject: string): Cell => ({ id: subject, ...blankHandling() });

/** A group of data subjects (*categorie van betrokkenen*). */
const dataSubjectSchema = z.strictObject({ id: z.string(), name: z.string(), description: z.string() });
export type DataSubject = z.infer<typeof dataSubjectSchema>;
export const blankDataSubject = (id: string): DataSubject => ({ id, name: '', description: '' });

const dataCategorySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  dataClass: z.enum(dataClassNames).nullable(),
  special: z.enum(specialCategoryIds).nullable(),
  exception: z.enum(dataExceptionIds).nullable(),
  exceptionLaws: z.array(z.string()),
  exceptionExplanation: z.string(),
  ...handlingShape,
  subjects: z.array(cellSchema),
});
/** A category of personal data, for which groups it is processed, and what holds for all of them. */
export type DataCategory = z.infer<typeof dataCategorySchema>;
export const blankDataCategory = (id: string): DataCategory => ({
  id,
  name: '',
  dataClass: null,
  special: null,
  exception: null,
  exceptionLaws: [],
  exceptionExplanation: '',
  ...blankHandling(),
  subjects: [],
});

export const subjectsAndDataShape = { subjects: z.array(dataSubjectSchema), dataCategories: z.array(dataCategorySchema) };

export const handlingFields: FieldsOf<Handling> = {
  sources: {
    kind: 'terms',
    suggestions: 'source',
    label: 'Bron',
    help: 'Van wie of waarvandaan u de gegevens krijgt.',
    citations: [avg('14(2)(f)'), avg('15(1)(g)')],
  },
  necessity: { kind: 'longText', label: 'Waarom nodig', help: 'Waarom het doel niet zonder deze gegevens bereikt wordt.', citations: [avg('5(1)(c)')] },
  term: {
    kind: 'duration',
    label: 'Bewaartermijn',
    help: 'Een getal met jaar, maanden, weken, dagen of uur: "2 jaar", "72 uur", of "direct".',
    citations: [avg('30(1)(f)'), avg('5(1)(e)')],
  },
  startEvent: { kind: 'text', suggestions: 'startEvent', label: 'Begint bij', help: 'Het moment waarop de termijn gaat lopen.', citations: [avg('30(1)(f)')] },
  termKind: { kind: 'choice', label: 'Soort termijn', help: '', citations: [avg('5(1)(e)')], options: termKindOptions },
  termSource: { kind: 'text', suggestions: 'termSource', label: 'Waar de termijn vandaan komt', help: 'De wet met het artikel, de richtlijn of het contract.', citations: [] },
  termReason: { kind: 'longText', label: 'Waarom deze termijn', help: 'Of waaraan u ziet dat de gegevens weg kunnen, als er geen getal te noemen is.', citations: [avg('5(1)(e)')] },
  retentionRow: {
    kind: 'choice',
    label: 'Regel uit de bewaarcatalogus',
    help: 'De regel die u volgde. Wijkt uw termijn ervan af, leg dan uit waarom.',
    citations: [avg('5(1)(e)'), avg('5(2)')],
    options: retentionRows.map(({ id, data, source }) => ({ value: id, label: `${id} ${data}`, help: source })),
  },
};

export const subjectsField: ListField<DataSubject> = {
  kind: 'list',
  label: 'Groepen betrokkenen',
  itemLabel: 'Groep',
  help: 'Over wie gaan de gegevens?',
  citations: [avg('30(1)(c)')],
  fields: {
    name: { kind: 'text', suggestions: 'dataSubject', label: 'Groep betrokkenen', help: '', citations: [avg('30(1)(c)')] },
    description: { kind: 'text', label: 'Omschrijving van de groep', help: 'Alleen als de naam niet genoeg zegt.', citations: [] },
  },
};

export const dataCategoriesField: ListField<DataCategory> = {
  kind: 'list',
  label: 'Soorten gegevens',
  itemLabel: 'Soort gegevens',
  help: 'Welke gegevens gebruikt u, en van welke groepen?',
  citations: [avg('30(1)(c)')],
  fields: {
    name: { kind: 'text', suggestions: 'dataCategory', label: 'Soort gegevens', help: '', citations: [avg('30(1)(c)')] },
    dataClass: {
      kind: 'choice',
      label: 'Klasse',
      help: 'Hoe gevoelig de wet deze gegevens vindt.',
      citations: [avg('9(1)'), avg('10'), avg('87')],
      options: optionsOf(dataClasses, (facts) => facts.dataClass),
    },
    special: {
      kind: 'choice',
      label: 'Welke bijzondere gegevens',
      help: '',
      citations: [avg('9(1)'), uavg('22(1)')],
      options: optionsOf(specialCategories, (category) => category.id),
    },
    exception: {
      kind: 'choice',
      label: 'Uitzondering op het verbod',
      help: 'Bijzondere en strafrechtelijke gegevens en nummers mogen alleen met een uitzondering uit de wet.',
      citations: [avg('9(2)'), avg('10'), uavg('22')],
      options: optionsOf(dataExceptions, (exception) => exception.id),
    },
    exceptionLaws: { kind: 'terms', suggestions: 'law', label: 'Wet bij de uitzondering', help: 'Voor een BSN: de wet die het nummer voorschrijft.', citations: [uavg('46')] },
    exceptionExplanation: {
      kind: 'longText',
      label: 'Toelichting op de uitzondering',
      help: 'Waarom de uitzondering hier past, en wie de gegevens mag zien.',
      citations: [avg('5(2)')],
    },
    ...handlingFields,
    subjects: {
      kind: 'list',
      label: 'Van welke groepen',
      itemLabel: 'Groep',
      help: 'Vul bij een groep alleen in wat anders is dan bij de soort gegevens.',
      citations: [avg('30(1)(c)')],
      fields: handlingFields,
    },
  },
};
