import { avg } from '../law/citation';
import { lawfulBases, lawfulBasisLetters, type LawfulBasisLetter } from '../law/lawful-bases';
import type { Option } from './field';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

/** Our own role in an activity: art. 4(7), 4(8) and 26 AVG. */
export const roles = ['controller', 'joint', 'processor'] as const;
export type Role = (typeof roles)[number];

export const roleOptions: readonly (Option & { readonly value: Role })[] = [
  { value: 'controller', label: 'Verwerkingsverantwoordelijke', help: 'Wij bepalen waarom en hoe de gegevens worden gebruikt.' },
  { value: 'joint', label: 'Gezamenlijk verwerkingsverantwoordelijke', help: 'Wij bepalen dat samen met een andere partij.' },
  { value: 'processor', label: 'Verwerker', help: 'Wij werken alleen in opdracht en op schriftelijke instructie van een ander.' },
];

const purposeSchema = z.strictObject({
  id: z.string(),
  description: z.string(),
  basis: z.enum(lawfulBasisLetters).nullable(),
  basisExplanation: z.string(),
});
export type Purpose = z.infer<typeof purposeSchema>;

const activitySchema = z.strictObject({
  name: z.string(),
  role: z.enum(roles).nullable(),
  purposes: z.array(purposeSchema),
  remarks: z.string(),
});
/** A processing activity (*verwerkingsactiviteit*, art. 30 AVG): one coherent purpose, not one system. */
export type Activity = z.infer<typeof activitySchema>;

export interface ActivitySummary extends BasicSummary {
  readonly role: Role | null;
  readonly purposes: number;
  /** letters of the lawful bases in use, each once, in order */
  readonly bases: readonly LawfulBasisLetter[];
  readonly purposesWithoutBasis: number;
}

export const activityKind: Kind<Activity, ActivitySummary> = {
  name: 'activity',
  version: 1,
  schema: activitySchema,
  upgrades: [],
  exported: true,
  blank: () => ({ name: '', role: null, purposes: [], remarks: '' }),
  summarise: (activity) => ({
    name: activity.name,
    role: activity.role,
    purposes: activity.purposes.length,
    bases: lawfulBasisLetters.filter((letter) => activity.purposes.some((purpose) => purpose.basis === letter)),
    purposesWithoutBasis: activity.purposes.filter((purpose) => purpose.basis === null).length,
  }),
  fields: {
    name: {
      kind: 'text',
      label: 'Naam van de verwerking',
      help: 'Noem wat u doet, niet het systeem: "Begeleiding tweede spoor", niet "Cliëntvolgsysteem".',
      citations: [],
    },
    role: {
      kind: 'choice',
      label: 'Onze rol',
      help: 'Wie bepaalt waarom en hoe de gegevens worden gebruikt?',
      citations: [avg('4(7)'), avg('4(8)'), avg('26')],
      options: roleOptions,
    },
    purposes: {
      kind: 'list',
      label: 'Doelen',
      itemLabel: 'Doel',
      help: 'Waarvoor zijn de gegevens nodig? Elk doel heeft een eigen grondslag.',
      citations: [avg('30(1)(b)')],
      fields: {
        description: {
          kind: 'longText',
          label: 'Omschrijving van het doel',
          help: 'Zo concreet dat een cliënt begrijpt wat er gebeurt.',
          citations: [avg('30(1)(b)'), avg('5(1)(b)')],
        },
        basis: {
          kind: 'choice',
          label: 'Grondslag',
          help: 'Waarom mag dit?',
          citations: [avg('6(1)')],
          options: lawfulBases.map((basis) => ({ value: basis.letter, label: `${basis.letter}. ${basis.label}`, help: basis.help })),
        },
        basisExplanation: {
          kind: 'longText',
          label: 'Toelichting op de grondslag',
          help: 'De wet met het artikel, de overeenkomst, of het belang en de afweging.',
          citations: [avg('5(2)')],
        },
      },
    },
    remarks: {
      kind: 'longText',
      label: 'Opmerkingen',
      help: 'Voor uzelf en uw collega’s; komt niet in het register voor de toezichthouder.',
      citations: [],
    },
  },
};
