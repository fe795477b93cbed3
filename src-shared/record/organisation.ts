import { avg } from '../law/citation';
import type { Option } from './field';
import type { BasicSummary, Kind } from './kind';
import { referencesIn } from './walk';
import { z } from './zod';

const sectorOptions: readonly Option[] = [
  { value: 'private', label: 'Privaat', help: 'Een bedrijf, stichting of vereniging.' },
  { value: 'public', label: 'Overheid', help: 'Een overheidsinstantie of -orgaan: gerechtvaardigd belang geldt niet voor de eigen taken.' },
];

const dpoOptions: readonly Option[] = [
  { value: 'yes', label: 'Ja', help: 'Verplicht voor overheden, en als uw hoofdwerk bestaat uit grootschalig gebruik van bijzondere of strafrechtelijke gegevens of uit grootschalig, stelselmatig volgen van mensen. Vrijwillig mag ook.' },
  { value: 'no', label: 'Nee', help: 'Niet verplicht en niet vrijwillig aangewezen.' },
];

/** With whom the organisation as a whole decides together; for one activity it is said there. */
const jointControllerSchema = z.strictObject({ id: z.string(), party: z.string(), arrangement: z.string() });

const organisationSchema = z.strictObject({
  name: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  kvkNumber: z.string(),
  sector: z.enum(['private', 'public']).nullable(),
  representative: z.string(),
  hasDpo: z.enum(['yes', 'no']).nullable(),
  dpoName: z.string(),
  dpoEmail: z.string(),
  dpoPhone: z.string(),
  dpoNumber: z.string(),
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

/** Whether there is an FG is an answer too; one that is there can be reached. */
function openItems({ name, address, email, phone, hasDpo, dpoName, dpoEmail, dpoPhone }: Organisation): readonly OrganisationItem[] {
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

const askedByArticle30 = [avg('30(1)(a)'), avg('30(2)(a)')];

const fields: Kind<Organisation>['fields'] = {
  name: { kind: 'text', label: 'Naam van de organisatie', help: 'Zoals ingeschreven in het Handelsregister.', citations: askedByArticle30 },
  address: { kind: 'longText', label: 'Adres', help: '', citations: askedByArticle30 },
  email: { kind: 'text', label: 'E-mailadres', help: 'Waar vragen over privacy terechtkomen.', citations: askedByArticle30 },
  phone: { kind: 'text', label: 'Telefoonnummer', help: '', citations: askedByArticle30 },
  kvkNumber: { kind: 'text', label: 'KvK-nummer', help: 'Acht cijfers.', citations: [] },
  sector: { kind: 'choice', label: 'Soort organisatie', help: '', citations: [avg('6(1)'), avg('37(1)(a)')], options: sectorOptions },
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
  jointControllers: {
    kind: 'list',
    label: 'Vaste gezamenlijk verantwoordelijken',
    itemLabel: 'Partij',
    help: 'Met wie u voor het hele register samen verantwoordelijk bent, zoals een zusterbedrijf. Geldt het voor één verwerking? Vul het dan alleen daar in. Noem een vaste partij ook bij elke verwerking die u samen doet.',
    citations: [avg('30(1)(a)'), avg('26')],
    fields: {
      party: { kind: 'reference', to: 'party', label: 'Partij', help: '', citations: [avg('30(1)(a)')] },
      arrangement: { kind: 'longText', label: 'Onderlinge regeling', help: 'Wie doet wat, en waar staat dat?', citations: [avg('26(1)')] },
    },
  },
};

export const organisationKind: Kind<Organisation, OrganisationSummary> = {
  name: 'organisation',
  version: 2,
  schema: organisationSchema,
  upgrades: [(body) => ({ ...addedByVersion2, ...(body as object) })],
  exported: true,
  blank: () => ({ name: '', address: '', email: '', phone: '', kvkNumber: '', ...addedByVersion2, jointControllers: [] }),
  summarise: (organisation) => ({ name: organisation.name, references: referencesIn(fields, organisation), open: openItems(organisation) }),
  summaryVersion: '1',
  fields,
};
