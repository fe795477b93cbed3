import { avg, cite } from '../law/citation';
import { applies } from '../law/validity';
import { valueOn } from '../law/values';
import { documentLinkSchema, documentsField } from './document-link';
import type { Option } from './field';
import { jointControllerFields, jointControllerSchema } from './joint-controller';
import type { BasicSummary, Kind } from './kind';
import { referencesIn } from './walk';
import { yesNo, yesNoOptions } from './yes-no';
import { z } from './zod';

const sectorOptions: readonly Option[] = [
  { value: 'private', label: 'Privaat', help: 'Een bedrijf, stichting of vereniging.' },
  { value: 'public', label: 'Overheid', help: 'Een overheidsinstantie of -orgaan: gerechtvaardigd belang geldt niet voor de eigen taken.' },
];

const dpoOptions: readonly Option[] = [
  { value: 'yes', label: 'Ja', help: 'Verplicht voor overheden, en als uw hoofdwerk bestaat uit grootschalig gebruik van bijzondere of strafrechtelijke gegevens of uit grootschalig, stelselmatig volgen van mensen. Vrijwillig mag ook.' },
  { value: 'no', label: 'Nee', help: 'Niet verplicht en niet vrijwillig aangewezen.' },
];

/** Stored answers speak of this number: when the law names another, it is another question. */
const staff = valueOn('registerStaff', applies);
const sizeOptions: readonly Option[] = [
  { value: 'small', label: `Minder dan ${staff} mensen`, help: '' },
  { value: 'large', label: `${staff} mensen of meer`, help: '' },
];

const organisationSchema = z.strictObject({
  name: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  kvkNumber: z.string(),
  sector: z.enum(['private', 'public']).nullable(),
  size: z.enum(['small', 'large']).nullable(),
  representative: z.string(),
  hasDpo: z.enum(['yes', 'no']).nullable(),
  dpoName: z.string(),
  dpoEmail: z.string(),
  dpoPhone: z.string(),
  dpoNumber: z.string(),
  coreMonitoring: yesNo,
  coreSensitive: yesNo,
  dpoReason: z.string(),
  worksForUwv: yesNo,
  reviewCycle: z.string(),
  requestTerm: z.string(),
  requestFee: yesNo,
  documents: z.array(documentLinkSchema),
  jointControllers: z.array(jointControllerSchema),
});
/** The organisation whose register it is, with its FG: art. 30(1)(a) and 37 AVG. */
export type Organisation = z.infer<typeof organisationSchema>;

/** What art. 30(1)(a) AVG asks about the organisation itself. */
export type OrganisationItem = 'name' | 'address' | 'contact' | 'dpo' | 'dpoContact';

export interface OrganisationSummary extends BasicSummary {
  readonly references: readonly string[];
  /** what has no answer yet */
  readonly open: readonly OrganisationItem[];
}

/** What art. 30(1)(a) AVG asks and has no answer yet. Whether there is an FG is an answer too; one that is there can be reached. */
export function organisationOpenItems({
  name,
  address,
  email,
  phone,
  hasDpo,
  dpoName,
  dpoEmail,
  dpoPhone,
}: Pick<Organisation, 'name' | 'address' | 'email' | 'phone' | 'hasDpo' | 'dpoName' | 'dpoEmail' | 'dpoPhone'>): readonly OrganisationItem[] {
  const blank = (...texts: readonly string[]) => texts.every((text) => text.trim() === '');
  const open: Record<OrganisationItem, boolean> = {
    name: blank(name),
    address: blank(address),
    contact: blank(email, phone),
    dpo: hasDpo === null,
    dpoContact: hasDpo === 'yes' && (blank(dpoName) || blank(dpoEmail, dpoPhone)),
  };
  return (Object.keys(open) as readonly OrganisationItem[]).filter((item) => open[item]);
}

/** Version 1 knew name, address, e-mail, phone and number in the Handelsregister. */
const addedByVersion2 = {
  sector: null,
  representative: '',
  hasDpo: null,
  dpoName: '',
  dpoEmail: '',
  dpoPhone: '',
  dpoNumber: '',
  jointControllers: [],
};

/** What version 3 added. */
const addedByVersion3 = {
  size: null,
  coreMonitoring: null,
  coreSensitive: null,
  dpoReason: '',
  worksForUwv: null,
  reviewCycle: '',
  requestTerm: '',
  requestFee: null,
  documents: [],
};

type Version2 = Readonly<Record<'jointControllers', readonly object[]>>;

function toVersion3(body: unknown): unknown {
  const old = body as Version2;
  const joint = { informs: '', answers: '', contactPoint: '', arrangedOn: '', published: '' };
  return { ...addedByVersion3, ...old, jointControllers: old.jointControllers.map((each) => ({ ...joint, ...each })) };
}

const askedByArticle30 = [avg('30(1)(a)'), avg('30(2)(a)')];

const fields: Kind<Organisation>['fields'] = {
  name: { kind: 'text', label: 'Naam van de organisatie', help: 'Zoals ingeschreven in het Handelsregister.', citations: askedByArticle30 },
  address: { kind: 'longText', label: 'Adres', help: '', citations: askedByArticle30 },
  email: { kind: 'text', label: 'E-mailadres', help: 'Waar vragen over privacy terechtkomen.', citations: askedByArticle30 },
  phone: { kind: 'text', label: 'Telefoonnummer', help: '', citations: askedByArticle30 },
  kvkNumber: { kind: 'text', label: 'KvK-nummer', help: 'Acht cijfers.', citations: [] },
  sector: { kind: 'choice', label: 'Soort organisatie', help: '', citations: [avg('6(1)'), avg('37(1)(a)')], options: sectorOptions },
  size: { kind: 'choice', label: 'Hoeveel mensen werken er?', help: 'Ook als het er minder zijn is een register bijna altijd verplicht.', citations: [avg('30(5)')], options: sizeOptions },
  representative: {
    kind: 'longText',
    label: 'Vertegenwoordiger in de EU',
    help: 'Alleen als uw organisatie buiten de EU is gevestigd: naam en contactgegevens.',
    citations: [avg('27'), ...askedByArticle30],
  },
  hasDpo: { kind: 'choice', label: 'Is er een functionaris voor gegevensbescherming (FG)?', help: '', citations: [avg('37(1)')], options: dpoOptions },
  dpoName: { kind: 'text', label: 'Naam van de FG', help: '', citations: askedByArticle30 },
  dpoEmail: { kind: 'text', label: 'E-mailadres van de FG', help: '', citations: [...askedByArticle30, avg('13(1)(b)')] },
  dpoPhone: { kind: 'text', label: 'Telefoonnummer van de FG', help: '', citations: askedByArticle30 },
  dpoNumber: { kind: 'text', label: 'Nummer van de aanmelding bij de AP', help: 'De AP vraagt het bij een datalekmelding.', citations: [avg('37(7)')] },
  coreMonitoring: {
    kind: 'choice',
    label: 'Volgt u als hoofdwerk mensen, stelselmatig en op grote schaal?',
    help: 'Zo ja, dan is een FG verplicht.',
    citations: [avg('37(1)(b)')],
    options: yesNoOptions,
  },
  coreSensitive: {
    kind: 'choice',
    label: 'Gebruikt u als hoofdwerk op grote schaal bijzondere of strafrechtelijke gegevens?',
    help: 'Zo ja, dan is een FG verplicht. Het aantal cliënten, de soort gegevens, de duur en het gebied tellen mee.',
    citations: [avg('37(1)(c)')],
    options: yesNoOptions,
  },
  dpoReason: { kind: 'longText', label: 'Waarom wel of geen FG', help: 'Schrijf het op, ook als een FG niet verplicht is.', citations: [avg('37(1)'), avg('5(2)')] },
  worksForUwv: {
    kind: 'choice',
    label: 'Werkt u in opdracht van UWV of een gemeente?',
    help: 'Dan vraagt het contract een privacyreglement en een klachtenregeling.',
    citations: [cite('suwiDecree', '4.1(1)(b)'), cite('suwiDecree', '4.1(1)(c)')],
    options: yesNoOptions,
  },
  reviewCycle: { kind: 'duration', label: 'Hoe vaak u elke verwerking bekijkt', help: 'Leeg: elk jaar.', citations: [avg('5(2)'), avg('24(1)')] },
  requestTerm: { kind: 'duration', label: 'Uw eigen termijn om een verzoek te beantwoorden', help: 'Als uw reglement er een noemt. De wet: binnen een maand.', citations: [avg('12(3)')] },
  requestFee: { kind: 'choice', label: 'Vraagt u geld voor een verzoek om inzage?', help: 'De eerste kopie is gratis.', citations: [avg('12(5)'), avg('15(3)')], options: yesNoOptions },
  documents: documentsField('Documenten van de organisatie'),
  jointControllers: {
    kind: 'list',
    label: 'Vaste gezamenlijk verantwoordelijken',
    itemLabel: 'Partij',
    help: 'Met wie u voor het hele register samen verantwoordelijk bent, zoals een zusterbedrijf. Geldt het voor één verwerking? Vul het dan alleen daar in. Noem een vaste partij ook bij elke verwerking die u samen doet.',
    citations: [avg('30(1)(a)'), avg('26')],
    fields: jointControllerFields,
  },
};

export const organisationKind: Kind<Organisation, OrganisationSummary> = {
  name: 'organisation',
  version: 3,
  schema: organisationSchema,
  upgrades: [(body) => ({ ...addedByVersion2, ...(body as object) }), toVersion3],
  exported: true,
  blank: () => ({ name: '', address: '', email: '', phone: '', kvkNumber: '', ...addedByVersion2, jointControllers: [], ...addedByVersion3, documents: [] }),
  summarise: (organisation) => ({ name: organisation.name, references: referencesIn(fields, organisation), open: organisationOpenItems(organisation) }),
  summaryVersion: '1',
  fields,
};
