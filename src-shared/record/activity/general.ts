import { avg } from '../../law/citation';
import { documentLinkSchema, documentsField } from '../document-link';
import type { FieldsOf, Option } from '../field';
import { jointControllerFields, jointControllerSchema } from '../joint-controller';
import { yesNo, yesNoOptions } from '../yes-no';
import { z } from '../zod';

/** Our own role in an activity: art. 4(7), 4(8) and 26 AVG. */
export const roles = ['controller', 'joint', 'processor'] as const;
export type Role = (typeof roles)[number];

export const roleOptions: readonly (Option & { readonly value: Role })[] = [
  { value: 'controller', label: 'Verwerkingsverantwoordelijke', help: 'Wij bepalen waarom en hoe de gegevens worden gebruikt. Een re-integratiebureau doet dat meestal voor zijn cliëntdossiers, ook als een werkgever, UWV of gemeente de opdracht gaf.' },
  { value: 'joint', label: 'Gezamenlijk verwerkingsverantwoordelijke', help: 'Wij bepalen dat samen met een andere partij.' },
  { value: 'processor', label: 'Verwerker', help: 'Wij gebruiken de gegevens alleen op schriftelijke instructie van een ander, bijvoorbeeld in het systeem van een ander bureau.' },
];

export const statuses = ['draft', 'inUse', 'ended'] as const;
export type Status = (typeof statuses)[number];

export const statusOptions: readonly (Option & { readonly value: Status })[] = [
  { value: 'draft', label: 'Concept', help: 'Nog in voorbereiding of nog niet vastgesteld.' },
  { value: 'inUse', label: 'In gebruik', help: 'Wij verwerken de gegevens nu zo.' },
  { value: 'ended', label: 'Beëindigd', help: 'Wij doen dit niet meer; de beschrijving blijft bewaard.' },
];

const processOptions: readonly Option[] = [
  { value: 'primary', label: 'Primair', help: 'Het werk waarvoor wij bestaan, zoals begeleiden.' },
  { value: 'secondary', label: 'Ondersteunend', help: 'Wat daarvoor nodig is, zoals personeel en boekhouding.' },
];

/** A controller for whom we are processor, and what we do for it: art. 30(2)(a) and (b) AVG. */
const assignmentSchema = z.strictObject({ id: z.string(), party: z.string(), processing: z.string(), instruction: z.string() });
export type Assignment = z.infer<typeof assignmentSchema>;

export const generalShape = {
  name: z.string(),
  number: z.string(),
  role: z.enum(roles).nullable(),
  decidesPurpose: yesNo,
  decidesMeans: yesNo,
  ownDuty: yesNo,
  instructed: yesNo,
  jointControllers: z.array(jointControllerSchema),
  assignments: z.array(assignmentSchema),
  status: z.enum(statuses).nullable(),
  adoptedBy: z.string(),
  adoptedOn: z.string(),
  inUseFrom: z.string(),
  inUseUntil: z.string(),
  process: z.enum(['primary', 'secondary']).nullable(),
  occasional: yesNo,
  commissioners: z.array(z.string()),
  owner: z.string(),
  reviewOn: z.string(),
  dpoAdvice: z.string(),
  dpoAdviceOn: z.string(),
  documents: z.array(documentLinkSchema),
  remarks: z.string(),
};

export const blankAssignment = (id: string): Assignment => ({ id, party: '', processing: '', instruction: '' });

type General = z.infer<z.ZodObject<typeof generalShape>>;

export const blankGeneral = (): General => ({
  name: '',
  number: '',
  role: null,
  decidesPurpose: null,
  decidesMeans: null,
  ownDuty: null,
  instructed: null,
  jointControllers: [],
  assignments: [],
  status: 'draft',
  adoptedBy: '',
  adoptedOn: '',
  inUseFrom: '',
  inUseUntil: '',
  process: null,
  occasional: null,
  commissioners: [],
  owner: '',
  reviewOn: '',
  dpoAdvice: '',
  dpoAdviceOn: '',
  documents: [],
  remarks: '',
});

export const generalFields: FieldsOf<General> = {
  name: {
    kind: 'text',
    label: 'Naam van de verwerking',
    help: 'Noem wat u doet, niet het systeem: "Begeleiding tweede spoor", niet "Cliëntvolgsysteem".',
    citations: [],
  },
  number: { kind: 'text', label: 'Nummer', help: 'Uw eigen nummer of code, als u die gebruikt.', citations: [] },
  role: {
    kind: 'choice',
    label: 'Onze rol',
    help: 'Wie bepaalt waarom en hoe de gegevens worden gebruikt?',
    citations: [avg('4(7)'), avg('4(8)'), avg('26')],
    options: roleOptions,
  },
  decidesPurpose: { kind: 'choice', label: 'Bepaalt u zelf het doel?', help: 'Waarvoor de gegevens worden gebruikt.', citations: [avg('4(7)')], options: yesNoOptions },
  decidesMeans: { kind: 'choice', label: 'Bepaalt u zelf welke gegevens het zijn, en hoe lang?', help: 'Welke gegevens, van wie, wie ze krijgt en hoe lang ze blijven.', citations: [avg('4(7)')], options: yesNoOptions },
  ownDuty: { kind: 'choice', label: 'Hebt u een eigen plicht?', help: 'Uit de wet of uit uw beroep, zoals een bewaarplicht of beroepsgeheim.', citations: [avg('4(7)')], options: yesNoOptions },
  instructed: { kind: 'choice', label: 'Is er een schriftelijke instructie van een ander?', help: 'Bijvoorbeeld een verwerkersovereenkomst waarin een ander zegt wat u met de gegevens doet.', citations: [avg('4(8)'), avg('28(3)')], options: yesNoOptions },
  jointControllers: {
    kind: 'list',
    label: 'Gezamenlijk verantwoordelijk met',
    itemLabel: 'Partij',
    help: 'Met wie bepaalt u samen doel en middelen, en hoe zijn de taken verdeeld? Noem ook een vaste partij; de regeling die bij de organisatie staat hoeft u niet te herhalen.',
    citations: [avg('30(1)(a)'), avg('26')],
    fields: jointControllerFields,
  },
  assignments: {
    kind: 'list',
    label: 'Voor wie wij verwerker zijn',
    itemLabel: 'Opdrachtgever',
    help: 'Elke organisatie voor wie u deze verwerking uitvoert, met wat u voor haar doet.',
    citations: [avg('30(2)(a)'), avg('30(2)(b)')],
    fields: {
      party: { kind: 'reference', to: 'party', label: 'Verwerkingsverantwoordelijke', help: '', citations: [avg('30(2)(a)')] },
      processing: { kind: 'longText', label: 'Soorten verwerkingen', help: 'Wat u voor deze opdrachtgever met de gegevens doet.', citations: [avg('30(2)(b)')] },
      instruction: { kind: 'text', label: 'Overeenkomst en instructie', help: 'Welke verwerkersovereenkomst, van wanneer.', citations: [avg('28(3)')] },
    },
  },
  status: { kind: 'choice', label: 'Status', help: '', citations: [], options: statusOptions },
  adoptedBy: { kind: 'text', label: 'Vastgesteld door', help: 'Naam en functie.', citations: [avg('24(1)')] },
  adoptedOn: { kind: 'date', label: 'Vastgesteld op', help: '', citations: [avg('24(1)')] },
  inUseFrom: { kind: 'date', label: 'In gebruik vanaf', help: '', citations: [] },
  inUseUntil: { kind: 'date', label: 'In gebruik tot en met', help: 'Leeg zolang de verwerking doorgaat.', citations: [] },
  process: { kind: 'choice', label: 'Soort proces', help: '', citations: [], options: processOptions },
  occasional: {
    kind: 'choice',
    label: 'Is de verwerking incidenteel?',
    help: 'Eenmalig of heel af en toe. Zij hoeft dan soms niet in het register; vrijwillig opnemen mag altijd.',
    citations: [avg('30(5)')],
    options: yesNoOptions,
  },
  commissioners: {
    kind: 'terms',
    suggestions: 'commissioner',
    label: 'Voor welk soort opdrachtgever',
    help: 'Van wie de opdracht komt bepaalt vaak de grondslag, de ontvangers en de bewaartermijn.',
    citations: [],
  },
  owner: { kind: 'text', label: 'Eigenaar', help: 'Wie binnen uw organisatie over deze verwerking gaat: naam of functie.', citations: [avg('24(1)')] },
  reviewOn: { kind: 'date', label: 'Opnieuw bekijken op', help: 'Bijvoorbeeld over een jaar.', citations: [avg('24(1)')] },
  dpoAdvice: { kind: 'longText', label: 'Advies van de FG', help: 'Wat de functionaris voor gegevensbescherming over deze verwerking adviseerde.', citations: [avg('39(1)(a)')] },
  dpoAdviceOn: { kind: 'date', label: 'Datum van het advies', help: '', citations: [] },
  documents: documentsField('Documenten bij deze verwerking'),
  remarks: {
    kind: 'longText',
    label: 'Opmerkingen',
    help: 'Voor uzelf en uw collega’s; komt niet in het register voor de toezichthouder.',
    citations: [],
  },
};
