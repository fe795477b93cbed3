import { avg } from '../../law/citation';
import { lawfulBases, lawfulBasisLetters } from '../../law/lawful-bases';
import type { ListField } from '../field';
import { z } from '../zod';

const purposeSchema = z.strictObject({
  id: z.string(),
  description: z.string(),
  basis: z.enum(lawfulBasisLetters).nullable(),
  laws: z.array(z.string()),
  basisExplanation: z.string(),
  consentProof: z.string(),
});
/** What the data are for, and why that is allowed: art. 30(1)(b) and 6(1) AVG. */
export type Purpose = z.infer<typeof purposeSchema>;

export const purposesShape = { purposes: z.array(purposeSchema) };

export const blankPurpose = (id: string): Purpose => ({ id, description: '', basis: null, laws: [], basisExplanation: '', consentProof: '' });

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
      help: 'De overeenkomst, of het belang en hoe u dat hebt afgewogen.',
      citations: [avg('5(2)')],
    },
    consentProof: {
      kind: 'longText',
      label: 'Hoe toestemming wordt gevraagd en bewaard',
      help: 'De tekst, hoe iemand ja zegt, waar het bewijs ligt en hoe iemand de toestemming intrekt.',
      citations: [avg('7(1)'), avg('7(3)')],
    },
  },
};
