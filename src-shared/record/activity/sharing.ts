import { avg } from '../../law/citation';
import { recipientRoleNames, recipientRoles } from '../../law/recipient-roles';
import { transferGroundIds, transferGrounds, transferStep, type TransferStep } from '../../law/transfers';
import type { FieldsOf, GroupsField, Option } from '../field';
import { optionsOf } from '../options';
import { z } from '../zod';

/** "Nobody" is an answer, and another one than no answer yet. */
const anyAnswers = ['some', 'none'] as const;

const recipientAnswers: readonly Option[] = [
  { value: 'some', label: 'Er zijn ontvangers', help: 'Ook verwerkers, en ook wie de gegevens later krijgt of vroeger kreeg.' },
  { value: 'none', label: 'Geen ontvangers', help: 'Niemand buiten uw organisatie krijgt of ziet de gegevens.' },
];
const transferAnswers: readonly Option[] = [
  { value: 'some', label: 'Er is doorgifte', help: 'Ook als een leverancier van buiten de EER op afstand kan meekijken.' },
  { value: 'none', label: 'Geen doorgifte', help: 'De gegevens blijven binnen de Europese Economische Ruimte (EER: de EU, IJsland, Liechtenstein en Noorwegen).' },
];

const stepHeadings: Readonly<Record<TransferStep, string>> = {
  decision: 'Eerst: een besluit over het land',
  safeguards: 'Anders: passende waarborgen',
  derogation: 'Alleen als dat niet kan: een uitzondering',
};

const frequencyOptions: readonly Option[] = [
  { value: 'structural', label: 'Structureel', help: 'Steeds opnieuw of blijvend.' },
  { value: 'occasional', label: 'Incidenteel', help: 'Een enkele keer. De meeste uitzonderingen van art. 49 passen alleen dan.' },
];

const recipientSchema = z.strictObject({ id: z.string(), party: z.string(), role: z.enum(recipientRoleNames).nullable(), explanation: z.string(), groups: z.array(z.string()) });
/** Somebody who gets the data or can see them: art. 4(9) and 30(1)(d) AVG. Country and contract stand with the party. */
export type Recipient = z.infer<typeof recipientSchema>;

const transferSchema = z.strictObject({
  id: z.string(),
  party: z.string(),
  country: z.string(),
  ground: z.enum(transferGroundIds).nullable(),
  frequency: z.enum(['structural', 'occasional']).nullable(),
  dpfCheckedOn: z.string(),
  dtiaOn: z.string(),
  document: z.string(),
  explanation: z.string(),
  groups: z.array(z.string()),
});
/** Data that go outside the EEA or to an international organisation: art. 30(1)(e), 30(2)(c) and 44–49 AVG. */
export type Transfer = z.infer<typeof transferSchema>;

export const sharingShape = {
  anyRecipients: z.enum(anyAnswers).nullable(),
  recipients: z.array(recipientSchema),
  anyTransfers: z.enum(anyAnswers).nullable(),
  transfers: z.array(transferSchema),
};
type Sharing = z.infer<z.ZodObject<typeof sharingShape>>;

export const blankRecipient = (id: string): Recipient => ({ id, party: '', role: null, explanation: '', groups: [] });
export const blankTransfer = (id: string): Transfer => ({ id, party: '', country: '', ground: null, frequency: null, dpfCheckedOn: '', dtiaOn: '', document: '', explanation: '', groups: [] });
export const blankSharing = (): Sharing => ({ anyRecipients: null, recipients: [], anyTransfers: null, transfers: [] });

/** The statement of a group only names who gets data of that group. */
const groupsField: GroupsField = {
  kind: 'groups',
  label: 'Van welke groepen',
  help: 'Alleen als het niet om alle groepen van deze verwerking gaat. De privacyverklaring noemt het alleen aan deze groepen.',
  citations: [avg('13(1)(e)'), avg('14(1)(e)')],
};

export const sharingFields: FieldsOf<Sharing> = {
  anyRecipients: { kind: 'choice', label: 'Krijgt iemand de gegevens?', help: '', citations: [avg('30(1)(d)')], options: recipientAnswers },
  recipients: {
    kind: 'list',
    label: 'Ontvangers',
    itemLabel: 'Ontvanger',
    help: 'Een organisatie of een soort organisaties, zoals "potentiële werkgevers". Land en contract vult u één keer in, bij de partij.',
    citations: [avg('30(1)(d)')],
    fields: {
      party: { kind: 'reference', to: 'party', label: 'Ontvanger', help: '', citations: [avg('30(1)(d)')] },
      role: {
        kind: 'choice',
        label: 'Rol van de ontvanger',
        help: '',
        citations: [avg('4(7)'), avg('4(8)'), avg('26'), avg('28')],
        options: optionsOf(recipientRoles, (facts) => facts.role),
      },
      explanation: { kind: 'text', label: 'Wat en waarom', help: 'Welke gegevens, en waarvoor de ontvanger ze krijgt.', citations: [avg('5(1)(c)')] },
      groups: groupsField,
    },
  },
  anyTransfers: { kind: 'choice', label: 'Gaan gegevens buiten de EER?', help: '', citations: [avg('30(1)(e)'), avg('30(2)(c)'), avg('44')], options: transferAnswers },
  transfers: {
    kind: 'list',
    label: 'Doorgiften',
    itemLabel: 'Doorgifte',
    help: 'Elk land buiten de EER en elke internationale organisatie.',
    citations: [avg('30(1)(e)'), avg('30(2)(c)')],
    fields: {
      party: { kind: 'reference', to: 'party', label: 'Naar wie', help: '', citations: [avg('30(1)(e)')] },
      country: { kind: 'country', label: 'Land of internationale organisatie', help: '', citations: [avg('30(1)(e)'), avg('30(2)(c)')] },
      ground: {
        kind: 'choice',
        label: 'Waarom de doorgifte mag',
        help: '',
        citations: [avg('45'), avg('46'), avg('47'), avg('49')],
        options: transferGrounds.flatMap((ground) => optionsOf([ground], () => ground.ground).map((option) => ({ ...option, heading: stepHeadings[transferStep(ground)] }))),
      },
      frequency: { kind: 'choice', label: 'Hoe vaak', help: '', citations: [avg('49(1)')], options: frequencyOptions },
      dpfCheckedOn: { kind: 'date', label: 'Lijst van het Data Privacy Framework nagekeken op', help: 'Alleen voor de VS: de ontvanger moet op die lijst staan.', citations: [avg('45')] },
      dtiaOn: { kind: 'date', label: 'Beoordeling van de doorgifte (DTIA) van', help: 'Hoort bij SCC en andere waarborgen.', citations: [avg('46(1)')] },
      document: { kind: 'text', label: 'Document met de waarborgen', help: 'Titel, datum en waar het ligt.', citations: [avg('30(1)(e)'), avg('46')] },
      explanation: { kind: 'longText', label: 'Toelichting op de doorgifte', help: 'Zoals de uitkomst van de DTIA, of waarom het incidenteel is.', citations: [] },
      groups: { ...groupsField, citations: [avg('13(1)(f)'), avg('14(1)(f)')] },
    },
  },
};
