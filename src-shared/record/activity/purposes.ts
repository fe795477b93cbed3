import { avg } from '../../law/citation';
import { lawfulBases, lawfulBasisLetters } from '../../law/lawful-bases';
import type { ListField } from '../field';
import { z } from '../zod';
import { blankCompatibility, compatibilityFields, compatibilityShape } from './compatibility';
import { blankInterest, interestFields, interestShape } from './interest-test';

const purposeSchema = z.strictObject({
  id: z.string(),
  description: z.string(),
  groups: z.array(z.string()),
  basis: z.enum(lawfulBasisLetters).nullable(),
  laws: z.array(z.string()),
  basisExplanation: z.string(),
  consentProof: z.string(),
  consentWithdrawal: z.string(),
  ...interestShape,
  ...compatibilityShape,
});
/** What the data are for, and why that is allowed: art. 30(1)(b) and 6(1) AVG. */
export type Purpose = z.infer<typeof purposeSchema>;

export const purposesShape = { purposes: z.array(purposeSchema) };

export const blankPurpose = (id: string): Purpose => ({
  id,
  description: '',
  groups: [],
  basis: null,
  laws: [],
  basisExplanation: '',
  consentProof: '',
  consentWithdrawal: '',
  ...blankInterest(),
  ...blankCompatibility(),
});

export const purposesField: ListField<Purpose> = {
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
    groups: {
      kind: 'groups',
      label: 'Over wie dit doel gaat',
      help: 'Alleen als het niet over alle groepen van deze verwerking gaat. De privacyverklaring noemt het doel alleen aan deze groepen.',
      citations: [avg('13(1)(c)'), avg('14(1)(c)')],
    },
    basis: {
      kind: 'choice',
      label: 'Grondslag',
      help: 'Waarom mag dit?',
      citations: [avg('6(1)')],
      options: lawfulBases.map((basis) => ({ value: basis.letter, label: `${basis.letter}. ${basis.label}`, help: basis.help })),
    },
    laws: {
      kind: 'terms',
      suggestions: 'law',
      label: 'Wet en artikel',
      help: 'Bij een wettelijke verplichting of een taak van algemeen belang. Een contract of subsidieregel telt niet.',
      citations: [avg('6(3)')],
    },
    basisExplanation: {
      kind: 'longText',
      label: 'Toelichting op de grondslag',
      help: 'Zoals welke overeenkomst het is, of waarom de wet dit van u vraagt.',
      citations: [avg('5(2)')],
    },
    consentProof: {
      kind: 'longText',
      label: 'Hoe toestemming wordt gevraagd en bewaard',
      help: 'De tekst, hoe iemand ja zegt en waar het bewijs ligt.',
      citations: [avg('7(1)')],
    },
    consentWithdrawal: { kind: 'longText', label: 'Hoe iemand toestemming intrekt', help: 'Zo makkelijk als geven. Staat in de privacyverklaring.', citations: [avg('7(3)'), avg('13(2)(c)')] },
    ...interestFields,
    ...compatibilityFields,
  },
};
